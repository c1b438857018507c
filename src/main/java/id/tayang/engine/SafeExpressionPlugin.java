package id.tayang.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes from expressions what nobody needs and an attacker wants: reflection, Spring beans that are not meant for models,
 * and free expressions in queries and filters (CVE-2026-109432 has no fix in the community edition).
 */
@Component
public class SafeExpressionPlugin extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;

    /** @param beans what models may name, by name */
    public SafeExpressionPlugin(Map<String, Object> beans) {
        this(ModelBeans.of(beans));
    }

    @Autowired
    SafeExpressionPlugin(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new SafeExpressionManager(beans));
    }
}
