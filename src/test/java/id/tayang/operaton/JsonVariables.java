package id.tayang.operaton;

import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.spin.DataFormats;
import org.operaton.spin.plugin.impl.SpinProcessEnginePlugin;

/** Operaton's plugin for Json variables, with the classes behind it from {@link RenamedJson}. */
final class JsonVariables extends SpinProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        DataFormats.loadDataFormats(new RenamedJson());
    }
}
