package id.tayang.engine;

import id.tayang.sop.ModelBean;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Every delegate, and what is marked {@link ModelBean}. Looked up when a model asks: the delegates need the engine first. */
@Component
class SpringModelBeans implements ModelBeans {

    private final ListableBeanFactory context;
    private final Set<String> names = new HashSet<>();

    SpringModelBeans(ListableBeanFactory context) {
        this.context = context;
        names.addAll(List.of(context.getBeanNamesForType(JavaDelegate.class, true, false)));
        names.addAll(List.of(context.getBeanNamesForAnnotation(ModelBean.class)));
    }

    @Override
    public Optional<Object> find(String name) {
        return names.contains(name) ? Optional.of(context.getBean(name)) : Optional.empty();
    }
}
