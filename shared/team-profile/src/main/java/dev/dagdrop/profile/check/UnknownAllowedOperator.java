package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorStatus;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.profile.model.AllowedOperators;
import dev.dagdrop.profile.model.Glob;
import dev.dagdrop.profile.model.ServiceGroup;
import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.profile.shape.ProfileKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** DD880 unknown-allowed-operator. */
final class UnknownAllowedOperator implements RootCheck {
    private static final Rule RULE = Rule.error(
            "DD880",
            "unknown-allowed-operator",
            "AllowedOperators names an operator that does not exist.",
            ProfileSources.OPERATORS);
    private static final Pattern FORM = Pattern.compile(Forms.OPERATOR);

    private final OperatorCatalogue catalogue;

    UnknownAllowedOperator(OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        ProfileMapping.root(root)
                .ifPresent(profile ->
                        profile.texts(ProfileKeys.ALLOWED_OPERATORS).forEach(entry -> examine(entry, report)));
    }

    private void examine(ProfileText entry, Report report) {
        String text = entry.value();
        if (!FORM.matcher(text).matches() || text.length() > Limits.OPERATOR) {
            entry.report(
                    report,
                    Visible.quote(text) + " is not an operator",
                    text.contains(",")
                            ? "Write each operator as its own entry, without commas."
                            : "Write a class path, a class name, or a service group such as s3; \"*\" matches any characters.");
        } else if (new Glob(text).isExact() && !isKnown(text)) {
            entry.report(report, "unknown " + what(text) + ' ' + Visible.quote(text), hint(text));
        }
    }

    /** Whatever the service does not bring can come with a team's code, another provider too. */
    private boolean isKnown(String text) {
        if (text.indexOf('.') >= 0) {
            return !AllowedOperators.isAirflowsOwn(text) || catalogue.find(text).isPresent();
        }
        return !catalogue.withShortName(text).isEmpty() || isGroup(text);
    }

    private static String what(String text) {
        return text.indexOf('.') >= 0 ? "operator" : "operator or service group";
    }

    private String hint(String text) {
        Optional<String> nearest = text.indexOf('.') < 0
                ? NearestName.to(text, catalogue.shortNames()).or(() -> NearestName.to(text, groups()))
                : NearestName.to(text.substring(text.lastIndexOf('.') + 1), catalogue.shortNames())
                        .map(name -> catalogue.withShortName(name).getFirst());
        return nearest.map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> "Service groups: " + String.join(", ", modules()) + ".");
    }

    private Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        for (ServiceGroup group : serviceGroups()) {
            groups.addAll(group.names());
        }
        return groups;
    }

    /** The modules that no other module's group includes. */
    private Set<String> modules() {
        Set<String> modules = new TreeSet<>();
        serviceGroups().forEach(group -> modules.add(group.module()));
        return modules.stream()
                .filter(module -> modules.stream()
                        .noneMatch(other -> !other.equals(module) && new ServiceGroup(module).allows(other)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<ServiceGroup> serviceGroups() {
        Set<ServiceGroup> groups = new HashSet<>();
        for (String path : paths()) {
            ServiceGroup group = ServiceGroup.of(path);
            if (!group.module().isEmpty() && !isBase(path)) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Asks the catalogue about few operators: it reads each when it is first asked about. */
    private boolean isGroup(String text) {
        return paths().stream().anyMatch(path -> ServiceGroup.of(path).allows(text) && !isBase(path));
    }

    private boolean isBase(String path) {
        return catalogue
                .find(path)
                .filter(spec -> spec.status() == OperatorStatus.BASE)
                .isPresent();
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        catalogue.shortNames().forEach(name -> paths.addAll(catalogue.withShortName(name)));
        return paths;
    }
}
