package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.json.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;

/** A run as the message that hands it over; one JSON document, below 128 KiB. */
public final class RunText {
    private RunText() {}

    /** Writes a run. */
    public static String of(Run run) {
        Tally tally = run.tally();
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("run", run.id());
        text.put("mode", run.request().mode().label());
        text.put("graceSeconds", run.request().grace().toSeconds());
        text.put("startedAt", run.startedAt().toString());
        text.put("phase", run.place().phase().name());
        run.place().after().ifPresent(after -> text.put("after", after));
        text.put("objects", tally.objects());
        text.put("workflows", tally.workflows());
        text.put("registrations", tally.registrations());
        text.put("redriven", tally.redriven());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (DriftKind kind : DriftKind.values()) {
            counts.put(kind.name(), tally.count(kind));
        }
        text.put("counts", counts);
        text.put("examples", tally.examples().stream().map(RunText::example).toList());
        text.put("sightings", run.sightings());
        return JsonText.of(text);
    }

    private static Map<String, Object> example(Drift drift) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("kind", drift.kind().name());
        example.put("workflow", drift.workflow());
        example.put("key", drift.key());
        example.put("detail", drift.detail());
        return example;
    }

    /**
     * Reads a run.
     *
     * @throws IllegalArgumentException when the text is none that {@link #of} wrote
     */
    public static Run parse(String text) {
        try {
            return run(JsonNodeParser.create().parse(text));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the message hands over no run of reconcile: " + e.getMessage(), e);
        }
    }

    private static Run run(JsonNode text) {
        Tally tally = new Tally();
        tally.objects(number(text, "objects"));
        tally.workflows(number(text, "workflows"));
        tally.registrations(number(text, "registrations"));
        tally.redriven(number(text, "redriven"));
        JsonNode counts = member(text, "counts");
        for (DriftKind kind : DriftKind.values()) {
            tally.restore(kind, number(counts, kind.name()));
        }
        for (JsonNode example : member(text, "examples").asArray()) {
            tally.restore(new Drift(
                    DriftKind.valueOf(string(example, "kind")),
                    string(example, "workflow"),
                    string(example, "key"),
                    string(example, "detail")));
        }
        List<String> sightings = new ArrayList<>();
        member(text, "sightings").asArray().forEach(id -> sightings.add(id.asString()));
        Optional<String> after = text.field("after").map(JsonNode::asString);
        return new Run(
                string(text, "run"),
                new Request(Mode.of(string(text, "mode")), Duration.ofSeconds(number(text, "graceSeconds"))),
                Instant.parse(string(text, "startedAt")),
                new Place(Place.Phase.valueOf(string(text, "phase")), after),
                tally,
                sightings);
    }

    private static String string(JsonNode node, String member) {
        return member(node, member).asString();
    }

    private static int number(JsonNode node, String member) {
        return Integer.parseInt(member(node, member).asNumber());
    }

    private static JsonNode member(JsonNode node, String member) {
        return node.field(member).orElseThrow(() -> new IllegalArgumentException("it has no " + member));
    }
}
