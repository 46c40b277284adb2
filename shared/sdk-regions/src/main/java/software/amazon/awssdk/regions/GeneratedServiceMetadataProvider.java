package software.amazon.awssdk.regions;

import org.jspecify.annotations.NullMarked;

/**
 * Takes the place of the SDK's class of this name in deployment packages. Building a client looks up the signing Region of
 * one service looked up, for which the SDK's class makes an object of a class of its own for each of over 300 services: a
 * twelfth of a start. To each service this gives what the SDK gives to one that is not in its table, as is MWAA Serverless:
 * it is signed for the Region it is asked in. Where requests go, the endpoint rules of each client say, not this table.
 *
 * @see ServiceMetadata#of
 */
@NullMarked
public final class GeneratedServiceMetadataProvider implements ServiceMetadataProvider {
    @Override
    public ServiceMetadata serviceMetadata(String endpointPrefix) {
        return new DefaultServiceMetadata(endpointPrefix);
    }
}
