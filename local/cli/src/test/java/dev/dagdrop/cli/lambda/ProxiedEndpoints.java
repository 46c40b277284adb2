package dev.dagdrop.cli.lambda;

import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.fault.InjectedFaults;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The stack's endpoints behind proxies, where a process can be killed in the middle of a call. */
final class ProxiedEndpoints implements AutoCloseable {
    private final Map<ProxiedService, FaultProxy> proxies = new EnumMap<>(ProxiedService.class);

    /** @param environment the variables that name the endpoints themselves */
    ProxiedEndpoints(Map<String, String> environment) {
        for (ProxiedService service : ProxiedService.values()) {
            String endpoint = Objects.requireNonNull(environment.get(service.variable), service.variable);
            proxies.put(service, FaultProxy.before(URI.create(endpoint)));
        }
    }

    /** What a function talks to. */
    enum ProxiedService {
        TABLE("AWS_ENDPOINT_URL_DYNAMODB"),
        TOPIC("AWS_ENDPOINT_URL_SNS"),
        WORKFLOWS("AWS_ENDPOINT_URL_MWAA_SERVERLESS");

        private final String variable;

        ProxiedService(String variable) {
            this.variable = variable;
        }
    }

    /** The same environment, with the proxies in place of the endpoints. */
    Map<String, String> behind(Map<String, String> environment) {
        Map<String, String> behind = new HashMap<>(environment);
        proxies.forEach((service, proxy) ->
                behind.put(service.variable, proxy.endpoint().toString()));
        return behind;
    }

    /** Lets the step happen in the middle of the call at which a process is to die. */
    void at(KillPoint killPoint, String serviceOperation, Runnable step) {
        InjectedFaults faults =
                Objects.requireNonNull(proxies.get(killPoint.service())).faults();
        String operation = killPoint.operation().orElse(serviceOperation);
        faults.next(operation, InjectedFault.meanwhile(() -> {}), killPoint.call() - 1);
        faults.next(
                operation,
                killPoint.isAfterTheEffect() ? InjectedFault.dropAfter(step) : InjectedFault.dropBefore(step));
    }

    /** Lets everything pass. */
    void clear() {
        proxies.values().forEach(proxy -> proxy.faults().clear());
    }

    @Override
    public void close() {
        proxies.values().forEach(FaultProxy::close);
    }
}
