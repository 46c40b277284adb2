package dev.dagdrop.standins.mwaa;

/**
 * One entry of a ValidationException's FieldList.
 *
 * @param name the member's path, such as {@code DefinitionS3Location.Bucket}
 * @param message the constraint it breaks
 */
record FieldError(String name, String message) {}
