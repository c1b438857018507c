package id.tayang.engine;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.joda.time.base.AbstractInstant;

/**
 * Stands before all other resolvers and says what an expression may take a property of or call a method on: values, beans of
 * this application, the execution and the task. Everything else ends here, above all the way from any object over its class
 * to the JVM, the way from an execution to the whole engine, and Spin's {@code mapTo}, which creates objects of any class.
 */
class NoReflection extends ReadOnlyResolver {

    private static final List<Class<?>> VALUES = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Date.class,
            TemporalAccessor.class,
            TemporalAmount.class,
            AbstractInstant.class,
            Collection.class,
            Map.class,
            Map.Entry.class,
            Optional.class,
            TypedValue.class,
            BaseDelegateExecution.class,
            DelegateTask.class);

    private static final Set<String> FORBIDDEN = Set.of(
            "class",
            "getClass",
            "getProcessEngine",
            "getProcessEngineServices",
            "mapTo",
            "processEngine",
            "processEngineServices");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        // The entry "class" of a map is only data.
        check(base, base instanceof Map ? "" : property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        check(base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        check(base, method);
        return null;
    }

    private void check(Object base, Object member) {
        if (base != null && (!allowed(base) || FORBIDDEN.contains(String.valueOf(member)))) {
            throw new ProcessEngineException("An expression may not use '%s' of %s"
                    .formatted(member, base.getClass().getName()));
        }
    }

    private boolean allowed(Object base) {
        var type = base.getClass();
        return type.isArray()
                || VALUES.stream().anyMatch(value -> value.isInstance(base))
                || type.getName().startsWith("id.tayang.")
                || type.getName().startsWith("org.camunda.spin.");
    }
}
