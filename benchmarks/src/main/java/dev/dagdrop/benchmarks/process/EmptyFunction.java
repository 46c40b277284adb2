package dev.dagdrop.benchmarks.process;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;

/** Does nothing: what is left is Lambda's runtime client and the JVM. */
public final class EmptyFunction implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) {
        // Nothing to do, nothing to say.
    }
}
