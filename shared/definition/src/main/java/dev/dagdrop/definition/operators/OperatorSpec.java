package dev.dagdrop.definition.operators;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One operator: its class and the arguments of its constructor beside those that every task has. Immutable. */
public final class OperatorSpec {
    private final String path;
    private final boolean sensor;
    private final OperatorStatus status;
    private final Map<String, ParameterSpec> parameters;

    OperatorSpec(String path, boolean sensor, OperatorStatus status, Collection<ParameterSpec> parameters) {
        this.path = path;
        this.sensor = sensor;
        this.status = status;
        Map<String, ParameterSpec> byName = LinkedHashMap.newLinkedHashMap(parameters.size());
        for (ParameterSpec parameter : parameters) {
            byName.put(parameter.name(), parameter);
        }
        this.parameters = Collections.unmodifiableMap(byName);
    }

    /** The full path of its class. */
    public String path() {
        return path;
    }

    /** The name of its class. */
    public String shortName() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Whether it waits for something. */
    public boolean isSensor() {
        return sensor;
    }

    /** How well the service takes it. */
    public OperatorStatus status() {
        return status;
    }

    /** Its arguments by name, in the order of the catalogue. */
    public Map<String, ParameterSpec> parameters() {
        return parameters;
    }

    /** The argument of this name; empty where it has none. */
    public Optional<ParameterSpec> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public String toString() {
        return path;
    }
}
