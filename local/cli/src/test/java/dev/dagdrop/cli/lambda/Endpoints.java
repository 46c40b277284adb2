package dev.dagdrop.cli.lambda;

import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.fault.Faults;
import dev.dagdrop.standins.proxy.FaultProxy;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The stack's endpoints behind proxies, where a process can be killed in the middle of a call. */
final class Endpoints implements AutoCloseable {
    private final Map<Service, FaultProxy> proxies = new EnumMap<>(Service.class);

    /** @param environment the variables that name the endpoints themselves */
    Endpoints(Map<String, String> environment) {
        for (Service service : Service.values()) {
            String endpoint = Objects.requireNonNull(environment.get(service.variable), service.variable);
            proxies.put(service, FaultProxy.before(URI.create(endpoint)));
        }
    }

    /** What a function talks to. */
    enum Service {
        TABLE("AWS_ENDPOINT_URL_DYNAMODB"),
        TOPIC("AWS_ENDPOINT_URL_SNS"),
        WORKFLOWS("AWS_ENDPOINT_URL_MWAA_SERVERLESS");

        private final String variable;

        Service(String variable) {
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
    void at(Death death, String serviceOperation, Runnable step) {
        Faults faults = Objects.requireNonNull(proxies.get(death.service())).faults();
        String operation = death.operation().orElse(serviceOperation);
        faults.next(operation, Fault.meanwhile(() -> {}), death.call() - 1);
        faults.next(operation, death.isAfterTheEffect() ? Fault.dropAfter(step) : Fault.dropBefore(step));
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
