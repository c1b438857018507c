package id.tayang.engine;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Resolves a first name of an expression to a bean that models may see. */
class ModelBeanResolver extends ReadOnlyResolver {

    private final ModelBeans beans;

    ModelBeanResolver(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null) {
            return null;
        }
        var bean = beans.find((String) property);
        context.setPropertyResolved(bean.isPresent());
        return bean.orElse(null);
    }
}
