package id.tayang.sla;

/** The steps that are late at this moment. */
public interface LateSteps {

    LatePage find(LateQuery query);
}
