package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.operators.ApiRequests;
import dev.dagdrop.definition.operators.ApiRequests.ApiArgument;
import dev.dagdrop.definition.operators.ApiType;
import dev.dagdrop.definition.template.Template;
import dev.dagdrop.definition.yaml.CredentialPatterns;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Compares the value of an argument with the request that an operator makes of it, as botocore does. */
final class RequestComparison {
    /** An anchored value can be used many times. */
    private static final int MOST_VISITED = 10_000;

    private final ApiRequests requests;
    private final ApiArgument argument;
    private final Report report;
    private final Deque<PendingValue> waiting = new ArrayDeque<>();
    private int visited;

    RequestComparison(ApiRequests requests, ApiArgument argument, Report report) {
        this.requests = requests;
        this.argument = argument;
        this.report = report;
    }

    void compare(YamlEntry entry, String type, YamlPath path) {
        push(entry, type, path, !argument.partial());
        while (!waiting.isEmpty() && visited++ < MOST_VISITED) {
            visit(waiting.pop());
        }
    }

    private void push(YamlEntry entry, String type, YamlPath path, boolean complete) {
        boolean onItsLine = entry.value() instanceof YamlScalar scalar && scalar.type() != ScalarType.NULL;
        Position place = onItsLine ? entry.value().position() : entry.key().position();
        boolean secret = CredentialPatterns.isNameOfSecret(entry.key().value());
        waiting.push(new PendingValue(entry.value(), place, requests.type(type), path, complete, secret));
    }

    private void visit(PendingValue step) {
        if (VariableReference.decides(step.node) || isObject(step.node)) {
            return;
        }
        switch (step.type) {
            case ApiType.Simple simple -> simple(step, simple);
            case ApiType.Enumeration(List<String> values) -> choice(step, values);
            case ApiType.Structure structure
            when step.node instanceof YamlMapping mapping -> structure(step, structure, mapping);
            case ApiType.Items(String item)
            when step.node instanceof YamlSequence sequence -> items(step, item, sequence);
            case ApiType.Values(String value)
            when step.node instanceof YamlMapping mapping -> {
                for (YamlEntry entry : mapping.distinct().reversed()) {
                    push(entry, value, step.path.key(entry.key().value()), true);
                }
            }
            case ApiType.Items _ -> mismatch(step, "a list", "Write a list: [ … ]");
            case ApiType.Structure _, ApiType.Values _ -> mismatch(step, "a mapping", "Write a mapping: { … }");
        }
    }

    private void structure(PendingValue step, ApiType.Structure structure, YamlMapping mapping) {
        for (YamlEntry entry : mapping.distinct().reversed()) {
            String name = entry.key().value();
            String type = structure.members().get(name);
            if (type != null) {
                push(entry, type, step.path.key(name), true);
            } else if (!isReadByOperator(name) && !Template.mayHoldCode(name)) {
                report.add(
                        entry.key().position(),
                        step.path.key(name),
                        request() + " has no member " + Visible.quote(name) + " here",
                        NearestName.to(name, structure.members().keySet())
                                .map(nearest -> "Did you mean " + Visible.quote(nearest) + "?")
                                .orElse("Remove it, or check the indentation."));
            }
        }
        for (String name : step.complete ? structure.required() : List.<String>of()) {
            if (mapping.entry(name).isEmpty()) {
                report.add(
                        step.place,
                        step.path,
                        request() + " requires the member " + Visible.quote(name) + " here",
                        "Add it: " + name + ": …");
            }
        }
    }

    private void items(PendingValue step, String item, YamlSequence sequence) {
        List<YamlNode> items = sequence.items();
        for (int i = items.size() - 1; i >= 0; i--) {
            waiting.push(new PendingValue(
                    items.get(i), items.get(i).position(), requests.type(item), step.path.item(i), true, step.secret));
        }
    }

    private void choice(PendingValue step, List<String> values) {
        if (step.node instanceof YamlScalar scalar && scalar.isString()) {
            if (!values.contains(scalar.value()) && !Template.mayHoldCode(scalar.value())) {
                report.add(
                        step.place,
                        step.path,
                        request() + " accepts one of " + String.join(", ", values) + "; this is " + scalar.describe(),
                        NearestName.to(scalar.value(), values)
                                .map(nearest -> "Did you mean " + nearest + "?")
                                .orElse("Write one of these values."));
            }
        } else {
            mismatch(step, "a string", "Write one of " + String.join(", ", values) + '.');
        }
    }

    private void simple(PendingValue step, ApiType.Simple type) {
        boolean fits = switch (step.node) {
            case YamlScalar scalar -> fits(scalar, type);
            case YamlNode _ -> type == ApiType.Simple.ANYTHING;
        };
        if (!fits) {
            mismatch(step, type.description(), hint(step.node, type));
        }
    }

    private boolean fits(YamlScalar scalar, ApiType.Simple type) {
        ScalarType is = scalar.type();
        return switch (type) {
            case TEXT -> is == ScalarType.STRING || is == ScalarType.DEFAULT_VALUE;
            // For Python true is the number 1. SageMaker's operators make numbers of text themselves.
            case INTEGER ->
                is == ScalarType.INTEGER || is == ScalarType.BOOLEAN || (isSageMaker() && scalar.looksLikeNumber());
            case NUMBER -> is == ScalarType.INTEGER || is == ScalarType.FLOAT || is == ScalarType.BOOLEAN;
            case BOOLEAN -> is == ScalarType.BOOLEAN;
            case DATE -> is != ScalarType.BOOLEAN && is != ScalarType.NULL;
            case BYTES -> is == ScalarType.STRING || is == ScalarType.BINARY;
            case ANYTHING -> true;
        };
    }

    private static String hint(YamlNode node, ApiType.Simple type) {
        return switch (node) {
            case YamlScalar scalar when scalar.type() == ScalarType.NULL -> "Add a value, or remove the key.";
            case YamlScalar scalar
            when type == ApiType.Simple.TEXT -> "Put it in quotes: " + Visible.quote(scalar.value());
            case YamlScalar scalar when scalar.isString() -> "Write it without quotes.";
            case YamlNode _ -> "Check the value and the indentation.";
        };
    }

    private void mismatch(PendingValue step, String wanted, String hint) {
        report.add(
                step.place,
                step.path,
                request() + " requires " + wanted + " here; this is "
                        + (step.secret ? "of another type" : step.node.describe()),
                step.secret ? "Check the value." : hint);
    }

    private String request() {
        return argument.request();
    }

    /** SageMaker's operators take out what they upload first. */
    private boolean isReadByOperator(String member) {
        return isSageMaker() && member.equals("S3Operations");
    }

    private boolean isSageMaker() {
        return argument.request().startsWith("sagemaker.");
    }

    /** The loader makes an object of it, of whatever type is named. */
    private static boolean isObject(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.get("__type__").isPresent();
    }

    private record PendingValue(
            YamlNode node, Position place, ApiType type, YamlPath path, boolean complete, boolean secret) {}
}
