package dev.dagdrop.registration.queue;

import dev.dagdrop.registration.upload.Upload;
import java.util.List;

/** The way back onto the road of an upload. */
public interface RedriveQueue {
    /** Sends every upload on its road again; throws where one may not have been taken. Sending one twice does no harm. */
    void send(List<Upload> uploads);
}
