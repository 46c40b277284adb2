package dev.dagdrop.definition.check.engine;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.NodeCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.ScalarCheck;
import dev.dagdrop.definition.check.SequenceCheck;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlReading;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** Runs on every value of a document the checks of its kind. Immutable. */
final class NodeCheckRunner {
    // Arrays: these loops run for every value of every file, and a list costs two more calls in each turn.
    private final MappingCheck[] mappingChecks;
    private final SequenceCheck[] sequenceChecks;
    private final ScalarCheck[] scalarChecks;

    NodeCheckRunner(List<NodeCheck> checks) {
        List<MappingCheck> mappings = new ArrayList<>();
        List<SequenceCheck> sequences = new ArrayList<>();
        List<ScalarCheck> scalars = new ArrayList<>();
        for (NodeCheck check : checks) {
            if (check instanceof MappingCheck mapping) {
                mappings.add(mapping);
            }
            if (check instanceof SequenceCheck sequence) {
                sequences.add(sequence);
            }
            if (check instanceof ScalarCheck scalar) {
                scalars.add(scalar);
            }
        }
        this.mappingChecks = mappings.toArray(MappingCheck[]::new);
        this.sequenceChecks = sequences.toArray(SequenceCheck[]::new);
        this.scalarChecks = scalars.toArray(ScalarCheck[]::new);
    }

    void examine(YamlReading reading, FindingCollector findings) {
        new NodeTraversal(reading).show(new Asking(findings));
    }

    private final class Asking implements NodeTraversal.Visitor {
        private final Report[] mappingReports;
        private final Report[] sequenceReports;
        private final Report[] scalarReports;

        Asking(FindingCollector findings) {
            this.mappingReports = RuleReport.of(mappingChecks, findings);
            this.sequenceReports = RuleReport.of(sequenceChecks, findings);
            this.scalarReports = RuleReport.of(scalarChecks, findings);
        }

        @Override
        public void visit(YamlMapping mapping, YamlPath path) {
            for (int i = 0; i < mappingChecks.length; i++) {
                mappingChecks[i].examine(mapping, path, mappingReports[i]);
            }
        }

        @Override
        public void visit(YamlSequence sequence, YamlPath path) {
            for (int i = 0; i < sequenceChecks.length; i++) {
                sequenceChecks[i].examine(sequence, path, sequenceReports[i]);
            }
        }

        @Override
        public void visit(YamlScalar scalar, YamlPath path) {
            for (int i = 0; i < scalarChecks.length; i++) {
                scalarChecks[i].examine(scalar, path, scalarReports[i]);
            }
        }
    }
}
