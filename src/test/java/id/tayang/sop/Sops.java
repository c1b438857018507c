package id.tayang.sop;

import org.camunda.bpm.engine.ProcessEngine;

/** The SOPs of an engine that a test has built. */
public final class Sops {

    private Sops() {}

    public static SopCatalog in(ProcessEngine engine) {
        return new DeployedSops(engine.getRepositoryService(), null);
    }

    public static SopModels models(ProcessEngine engine) {
        return new DeployedSops(engine.getRepositoryService(), null);
    }
}
