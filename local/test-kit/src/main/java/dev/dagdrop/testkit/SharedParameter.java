package dev.dagdrop.testkit;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives one object to every test that has a parameter of its type; JUnit closes it after the last test. */
public abstract class SharedParameter<T extends AutoCloseable> implements ParameterResolver {
    private final Class<T> type;
    private final Supplier<T> maker;

    /** @param maker called when the first test asks for the object */
    protected SharedParameter(Class<T> type, Supplier<T> maker) {
        this.type = type;
        this.maker = maker;
    }

    @Override
    public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == type;
    }

    @Override
    public final Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(type, _ -> maker.get(), type);
    }
}
