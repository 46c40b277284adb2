package dev.dagdrop.cli.template;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads CloudFormation's short tags as their long form. */
final class CloudFormationConstructor extends SafeConstructor {

    CloudFormationConstructor(LoaderOptions options) {
        super(options);
        yamlMultiConstructors.put("!", new ShortTag());
    }

    private final class ShortTag extends AbstractConstruct {
        @Override
        public Object construct(Node node) {
            String tag = node.getTag().getValue().substring(1);
            String function = tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
            return Map.of(function, argument(node));
        }

        private Object argument(Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalArgumentException("No argument of a tag: " + node);
            };
        }
    }
}
