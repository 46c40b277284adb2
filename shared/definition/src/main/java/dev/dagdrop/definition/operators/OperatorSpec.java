package dev.dagdrop.definition.operators;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One operator: its class and the arguments of its constructor beside those that every task has. Immutable. */
public final class OperatorSpec {
    private final String path;
    private final boolean sensor;
    private final OperatorStatus status;
    private final Map<String, ParameterSpec> parameters;
    /** The same without their order, which is asked about every key of every task. */
    private final HashMap<String, ParameterSpec> byName;

    private final List<ParameterSpec> required;
    private final List<ParameterSpec> needed;

    OperatorSpec(String path, boolean sensor, OperatorStatus status, Collection<ParameterSpec> parameters) {
        this.path = path;
        this.sensor = sensor;
        this.status = status;
        Map<String, ParameterSpec> ordered = LinkedHashMap.newLinkedHashMap(parameters.size());
        for (ParameterSpec parameter : parameters) {
            ordered.put(parameter.name(), parameter);
        }
        this.parameters = Collections.unmodifiableMap(ordered);
        this.byName = new HashMap<>(ordered);
        this.required = parameters.stream().filter(ParameterSpec::required).toList();
        this.needed = parameters.stream().filter(ParameterSpec::needed).toList();
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

    /** The arguments without which its constructor fails. */
    public List<ParameterSpec> required() {
        return required;
    }

    /** The further arguments without which it usually fails at run time. */
    public List<ParameterSpec> needed() {
        return needed;
    }

    /** The argument of this name; empty where it has none. */
    public Optional<ParameterSpec> parameter(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public String toString() {
        return path;
    }
}
