package dev.dagdrop.standins;

import dev.dagdrop.standins.http.BusyPortException;
import dev.dagdrop.standins.http.Loopback;
import java.net.URI;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/**
 * An S3 endpoint that keeps everything in memory: S3Proxy with its transient store. It checks signatures against
 * {@link LocalAccount}.
 *
 * <p>A client on url-connection-client that uploads must set {@code S3Configuration.chunkedEncodingEnabled(false)}; without it some
 * uploads fail or repeat. Keys with {@code //}, a trailing {@code /} or {@code ..} are treated as paths.
 */
public final class S3StandIn implements AutoCloseable {

    private static final String NAME = "The S3 stand-in";

    private final S3Proxy server;
    private final BlobStore store;

    private S3StandIn(S3Proxy server, BlobStore store) {
        this.server = server;
        this.store = store;
    }

    /** Starts on a free port. */
    public static S3StandIn start() {
        return start(0);
    }

    /**
     * Starts.
     *
     * @param port the port, 0 for a free one
     * @throws BusyPortException when the port is taken
     */
    @SuppressWarnings("resource") // the store lives as long as the server and holds memory only
    public static S3StandIn start(int port) {
        QuietLogs.quieten();
        BlobStore store = new TransientNio2BlobStore();
        S3Proxy server = S3Proxy.builder()
                .blobStore(store)
                .endpoint(Loopback.endpoint(port))
                .awsAuthentication(
                        AuthenticationType.AWS_V2_OR_V4, LocalAccount.ACCESS_KEY_ID, LocalAccount.SECRET_ACCESS_KEY)
                // Tags and the like are dropped rather than the upload refused: nothing here reads them.
                .ignoreUnknownHeaders(true)
                // Without it, stopping waits up to 30 s for idle connections.
                .stopTimeout(0)
                .build();
        S3StandIn standIn = new S3StandIn(server, store);
        try {
            server.start();
            return standIn;
        } catch (Exception e) {
            standIn.close();
            throw Loopback.startFailure(NAME, port, e);
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return Loopback.endpoint(server.getPort());
    }

    /** Creates a bucket that keeps every version, as the template's does; one that exists stays as it is. */
    public void createVersionedBucket(String bucket) {
        createBucket(bucket);
        store.putBucketVersioning(bucket, BucketVersioningStatus.ENABLED);
    }

    /** Creates a bucket without versions; one that exists stays as it is. */
    public void createBucket(String bucket) {
        if (!store.containerExists(bucket)) {
            store.createContainer(bucket);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(NAME + " did not stop: " + e.getMessage(), e);
        }
    }
}
