package id.tayang.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Stores passwords with a slow hash instead of the engine's single round of SHA-512. Passwords hashed before still work. */
@Component
public class PasswordHashing extends AbstractProcessEnginePlugin {

    public PasswordHashing() {}

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(new Pbkdf2());
    }
}
