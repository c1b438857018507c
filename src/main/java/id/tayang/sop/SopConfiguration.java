package id.tayang.sop;

import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SopConfiguration {

    /** The rules know the beans by name only, so that no bean is created for them. */
    @Bean
    static SopRules sopRules(ListableBeanFactory beans) {
        return new SopRules(Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false)));
    }
}
