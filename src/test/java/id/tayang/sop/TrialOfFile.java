package id.tayang.sop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** Models for tests of what happens to a model that is only tried. */
public final class TrialOfFile {

    private static final ModelTrial TRIAL = new ModelTrial(new SopRules());

    private TrialOfFile() {}

    public static TriedSop read(String id) {
        var source = BrokenModel.good(id);
        return TRIAL.read(new TriedModel(id, source.bpmn(), source.forms()));
    }

    public static TriedSop read(String id, String from, String to) {
        var source = BrokenModel.good(id);
        var xml = new String(source.bpmn(), UTF_8).replace(from, to);
        return TRIAL.read(new TriedModel(id, xml.getBytes(UTF_8), source.forms()));
    }

    /** Two steps beside each other, of one and two hours, then one without standard. */
    public static TriedSop parallel() {
        return TRIAL.read(new TriedModel(
                "uji",
                """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="uji">
                <bpmn:process id="uji" name="Uji">
                  <bpmn:laneSet id="L"><bpmn:lane id="Lane_redaksi" name="Redaksi">
                    <bpmn:flowNodeRef>A</bpmn:flowNodeRef><bpmn:flowNodeRef>B</bpmn:flowNodeRef><bpmn:flowNodeRef>C</bpmn:flowNodeRef>
                  </bpmn:lane></bpmn:laneSet>
                  <bpmn:startEvent id="S" />
                  <bpmn:parallelGateway id="G1" />
                  %s %s %s
                  <bpmn:parallelGateway id="G2" />
                  <bpmn:endEvent id="E" name="Selesai" />
                  <bpmn:sequenceFlow id="F1" sourceRef="S" targetRef="G1" />
                  <bpmn:sequenceFlow id="F2" sourceRef="G1" targetRef="A" />
                  <bpmn:sequenceFlow id="F3" sourceRef="G1" targetRef="B" />
                  <bpmn:sequenceFlow id="F4" sourceRef="A" targetRef="G2" />
                  <bpmn:sequenceFlow id="F5" sourceRef="B" targetRef="G2" />
                  <bpmn:sequenceFlow id="F6" sourceRef="G2" targetRef="C" />
                  <bpmn:sequenceFlow id="F7" sourceRef="C" targetRef="E" />
                </bpmn:process></bpmn:definitions>
                """.formatted(
                                task("A", 1, "Menulis", "PT1H"),
                                task("B", 2, "Memotret", "PT2H"),
                                task("C", 3, "Menyusun", null))
                        .getBytes(UTF_8),
                Map.of()));
    }

    private static String task(String id, int no, String name, String standard) {
        var timer = """
                <bpmn:boundaryEvent id="T%s" attachedToRef="%s" cancelActivity="false"><bpmn:timerEventDefinition>
                <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">%s</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                """.formatted(id, id, standard);
        return """
                <bpmn:userTask id="%s" name="%s"><bpmn:extensionElements><camunda:properties>
                <camunda:property name="sop.no" value="%d"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>%s
                """.formatted(id, name, no, standard == null ? "" : timer);
    }
}
