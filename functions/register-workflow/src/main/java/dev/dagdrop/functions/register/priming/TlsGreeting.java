package dev.dagdrop.registration.rehearsal;

import java.io.IOException;
import java.net.InetAddress;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The first half of a TLS handshake, all that can be had without a server that has a certificate. */
final class TlsGreeting {
    private static final int PATIENCE_MILLIS = 1_000;

    private TlsGreeting() {}

    static void send(int port) {
        try (SSLSocket socket =
                (SSLSocket) SSLSocketFactory.getDefault().createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.startHandshake();
        } catch (IOException e) {
            // The port hangs up, as it must: what it takes to greet is loaded now.
        }
    }
}
