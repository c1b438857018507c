package id.tayang.sop;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that expressions of a model may call ({@code ${sidik.dari(naskah)}}). Models see the beans marked so and every
 * {@code JavaDelegate}, and no other bean. The class must be public: the engine calls its methods by reflection.
 */
@Component
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelBean {

    /** The name in the models: a published contract, never changed. */
    @AliasFor(annotation = Component.class)
    String value();
}
