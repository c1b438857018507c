package id.tayang;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Who may know whom. A package below {@code id.tayang} is a feature. */
@AnalyzeClasses(packages = "id.tayang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("id.tayang.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule calendarNeedsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("id.tayang.calendar..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("id.tayang.calendar..", "java..");

    @ArchTest
    static final ArchRule sopNeedsNoOtherFeature = noClasses()
            .that()
            .resideInAPackage("id.tayang.sop..")
            .should()
            .dependOnClassesThat(resideInAPackage("id.tayang..").and(not(resideInAPackage("id.tayang.sop.."))));

    /** The move to another Camunda 7 (Operaton) is then a matter of package names and of this one package. */
    @ArchTest
    static final ArchRule internalsOfCamundaStayInTheEnginePackage = noClasses()
            .that()
            .resideOutsideOfPackage("id.tayang.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..impl..", "org.camunda.bpm.webapp..", "org.camunda.bpm.engine.rest..");

    /** Models know them by bean name; no other class has a reason to. */
    @ArchTest
    static final ArchRule delegatesAreHiddenInTheirFeature = classes()
            .that()
            .areAssignableTo(JavaDelegate.class)
            .or()
            .areAssignableTo(ExecutionListener.class)
            .or()
            .areAssignableTo(TaskListener.class)
            .should()
            .bePackagePrivate();

    /** A picture as it was sent tells where and with which camera. */
    @ArchTest
    static final ArchRule onlyTheArchiveReadsOriginals = noClasses()
            .that()
            .resideOutsideOfPackages("id.tayang.berkas..", "id.tayang.document..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("id.tayang.berkas.OriginalFiles");
}
