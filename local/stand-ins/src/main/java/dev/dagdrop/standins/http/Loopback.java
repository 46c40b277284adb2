package dev.dagdrop.standins.http;

import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** The one address the stand-ins listen on. */
public final class Loopback {

    /** An IP address, not {@code localhost}: the SDK then speaks path-style to S3, and nothing resolves to ::1. */
    private static final String HOST = "127.0.0.1";

    private Loopback() {}

    /** The HTTP endpoint at a port. */
    public static URI endpoint(int port) {
        return URI.create("http://" + HOST + ":" + port);
    }

    /** The address to listen on; port 0 means a free one. */
    public static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(HOST), port);
    }

    /** What to throw when a server did not start: {@link BusyPortException} where its port was taken. */
    public static RuntimeException startFailure(String standIn, int port, Exception cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof BindException) {
                return new BusyPortException(standIn, port, cause);
            }
        }
        return new IllegalStateException(standIn + " did not start: " + cause.getMessage(), cause);
    }
}
