package dev.dagdrop.registration.notice;

/** Publishes notices. */
public interface Notices {
    /**
     * Publishes a notice.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when the topic did not take it; publish it again
     */
    void publish(Notice notice);
}
