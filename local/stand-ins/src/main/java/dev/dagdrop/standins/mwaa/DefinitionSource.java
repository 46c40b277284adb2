package dev.dagdrop.standins.mwaa;

/** Where definitions are read from. */
interface DefinitionSource extends AutoCloseable {

    /**
     * The object's text, and its location with the version that was read.
     *
     * @throws ServiceError when the object or its version does not exist or cannot be read
     */
    Snapshot read(S3Location location);

    @Override
    void close();

    /**
     * What was read.
     *
     * @param location the exact version, where the bucket has versions
     * @param text the definition
     */
    record Snapshot(S3Location location, String text) {}
}
