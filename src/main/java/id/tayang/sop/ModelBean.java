package id.tayang.sop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that models may name, in a delegate expression or in JUEL. No other bean is visible to a model. The name is a
 * published contract: models that offices keep refer to it, so it is never changed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ModelBean {

    @AliasFor(annotation = Component.class)
    String value();
}
