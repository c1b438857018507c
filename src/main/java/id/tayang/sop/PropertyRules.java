package id.tayang.sop;

import java.util.HashSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Each property is said once. Modeler adds those of an element template to what stands there already, and of two of the
 * same name one would be ignored without a word.
 */
class PropertyRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(CamundaProperties.class).stream()
                .flatMap(list -> {
                    var seen = new HashSet<String>();
                    return list.getCamundaProperties().stream()
                            .map(CamundaProperty::getCamundaName)
                            .filter(name -> !seen.add(name))
                            .distinct()
                            .map(name -> new Finding(
                                    source.bpmnPath(),
                                    owner(list),
                                    "properti-ganda",
                                    "Properti " + name + " tertulis lebih dari sekali; hapus yang tidak dipakai."));
                });
    }

    private static String owner(CamundaProperties list) {
        ModelElementInstance extensions = list.getParentElement();
        return extensions.getParentElement().getAttributeValue("id");
    }
}
