package dev.dagdrop.standins.http;

import com.sun.net.httpserver.Headers;
import dev.dagdrop.standins.fault.InjectedFault;

/** How one service reads requests, answers them, and words its errors. */
public interface AwsProtocol {

    /** Decodes a request; one that cannot be decoded becomes a call that {@link #answer} refuses. */
    AwsRequest read(Headers headers, byte[] body);

    /** Carries the call out. Errors of the service are answers, not exceptions. */
    HttpAnswer answer(AwsRequest call);

    /** The error this service answers for a fault that was asked for. */
    HttpAnswer refuse(InjectedFault.ErrorAnswer refusal);
}
