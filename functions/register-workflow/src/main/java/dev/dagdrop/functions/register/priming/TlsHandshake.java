package dev.dagdrop.functions.register.priming;

import java.io.IOException;
import java.net.InetAddress;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The first half of a TLS handshake, all that can be had without a server that has a certificate. */
final class TlsHandshake {
    private static final int TIMEOUT_MILLIS = 1_000;

    private TlsHandshake() {}

    static void send(int port) {
        try (SSLSocket socket =
                (SSLSocket) SSLSocketFactory.getDefault().createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.startHandshake();
        } catch (IOException e) {
            // The port hangs up, as it must: what a handshake needs is loaded now.
        }
    }
}
