package dev.dagdrop.cli.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills the arguments of a task into an ARN of the table. */
final class ArnFiller {
    private final TaskArguments arguments;
    private final ArnPattern pattern;

    ArnFiller(TaskArguments arguments, ArnPattern pattern) {
        this.arguments = arguments;
        this.pattern = pattern;
    }

    /** The resources that it names; several where an argument is a list. */
    List<NamePattern> fill(ResourceScope taskPlace) {
        ResourceScope place = pattern.ownRegion()
                .map(region -> taskPlace.in(values(region).getFirst().pattern()))
                .orElse(taskPlace);
        return fill(new Draft("", place, false, false), 0).distinct().toList();
    }

    private Stream<NamePattern> fill(Draft draft, int next) {
        if (next == pattern.parts().size()) {
            return Stream.of(draft.name(pattern));
        }
        return switch (pattern.parts().get(next)) {
            case ArnPattern.ArnPart.LiteralPart text -> fill(draft.add(text.text(), false), next + 1);
            case ArnPattern.ArnPart.ArgumentPart reference ->
                values(reference).stream().flatMap(this::spellings).flatMap(value -> fill(draft, value, next));
        };
    }

    private Stream<NamePattern> fill(Draft draft, NamePattern value, int next) {
        boolean last = next == pattern.parts().size() - 1;
        Optional<ArnName> arn = ArnName.of(value.pattern(), pattern.service(), draft.place());
        if (arn.isEmpty()) {
            Draft filled = draft.add(value.pattern(), value.open());
            return last ? qualify(filled, value.pattern()) : fill(filled, next + 1);
        }
        Draft moved = draft.in(arn.get().place());
        if (!last) {
            return fill(moved.add(arn.get().name(), value.open()), next + 1);
        }
        String name = arn.get().qualifiedName();
        return arn.get().service().equals(pattern.service())
                ? qualify(moved.whole(arn.get().text(), value.open()), name)
                : qualify(moved.add(name, value.open()), name);
    }

    /** A revision or a qualifier, unless the name has its own or may have one. */
    private Stream<NamePattern> qualify(Draft draft, String name) {
        if (pattern.suffix().isEmpty() || name.indexOf(':') >= 0) {
            return Stream.of(draft.name(pattern));
        }
        Stream<Draft> drafts = Stream.of(draft);
        for (ArnPattern.ArnPart part : pattern.suffix()) {
            drafts = switch (part) {
                case ArnPattern.ArnPart.LiteralPart text -> drafts.map(each -> each.add(text.text(), false));
                case ArnPattern.ArnPart.ArgumentPart reference -> {
                    List<NamePattern> qualifiers = arguments.firstOf(reference.arguments());
                    if (qualifiers.isEmpty()) {
                        yield Stream.of(draft);
                    }
                    yield drafts.flatMap(
                            each -> qualifiers.stream().map(value -> each.add(value.pattern(), value.open())));
                }
            };
        }
        return drafts.map(each -> each.name(pattern));
    }

    private List<NamePattern> values(ArnPattern.ArnPart.ArgumentPart reference) {
        List<NamePattern> given = arguments.firstOf(reference.arguments());
        return given.isEmpty()
                ? List.of(reference
                        .otherwise()
                        .map(text -> new NamePattern(text, false))
                        .orElse(NamePattern.UNKNOWN))
                : given;
    }

    /** SageMaker writes the names in its ARNs in small letters. */
    private Stream<NamePattern> spellings(NamePattern value) {
        return pattern.service().equals("sagemaker")
                ? Stream.of(value, value.with(value.pattern().toLowerCase(Locale.ROOT)))
                : Stream.of(value);
    }

    /**
     * An ARN on the way.
     *
     * @param text what is filled in so far
     * @param place where its resource is
     * @param open whether a part of it is not known
     * @param complete whether the text is the whole ARN, not the resource only
     */
    private record Draft(String text, ResourceScope place, boolean open, boolean complete) {
        Draft add(String more, boolean openToo) {
            return new Draft(text + more, place, open || openToo, complete);
        }

        Draft in(ResourceScope other) {
            return new Draft(text, other, open, complete);
        }

        Draft whole(String arn, boolean openToo) {
            return new Draft(arn, place, open || openToo, true);
        }

        NamePattern name(ArnPattern pattern) {
            return new NamePattern(complete ? text : pattern.at(place, text), open);
        }
    }
}
