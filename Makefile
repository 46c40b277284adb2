# For people: `make` lists the targets. For sam: `sam build` copies this folder to a scratch directory and runs
# build-<LogicalId> there, with ARTIFACTS_DIR set to the folder that becomes the deployment package.

.DEFAULT_GOAL := help
.PHONY: help run test verify fuzz mutation docs bench bench-function format validate clean build-RegisterWorkflowFunction build-RegisterQueuedFunction \
	build-ReconcileBucketFunction build-OnboardTeamFunction

MVN := ./mvnw -B
MINUTES := 5

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Drop the sample definitions into local stand-ins and print what became of each
	./dagdrop demo

test: ## The everyday loop: compile, and run every test but the slow ones, in under four minutes
	$(MVN) -T 2 verify -DexcludedGroups=slow

verify: ## Compile and run every test, as CI does
	$(MVN) verify

fuzz: ## Look for inputs that break the checks, MINUTES=5 each over files and over texts
	for target in ValidatorFuzzTest TextFuzzTest; do \
		JAZZER_FUZZ=1 JAZZER_MAX_DURATION=$(MINUTES)m $(MVN) -q -pl shared/definition test \
			-Dtest=$$target -Djazzer.hooks=true || exit 1; \
	done

mutation: ## Change the checks in many small ways and count what the tests notice
	JAVA_HOME="$$(.mvn/find-jdk25)" $(MVN) -q -Pmutation -pl shared/definition test-compile pitest:mutationCoverage

docs: ## Write the pages and schemas that come from the code, and the output shown in README.md and docs/validate.md
	$(MVN) -q -pl shared/definition,shared/team-profile,local/cli -am test \
		-Dtest='ChecksPageTest,DefinitionSchemaTest,ProfileSchemaTest#isWhat*,ProfilesPageTest,ValidatePageTest,ReadmeTest,ReadmeUploadTest' \
		-Dsurefire.failIfNoSpecifiedTests=false -Ddagdrop.write-docs=true
	git status --short README.md docs

bench: ## Measure how fast the checks are, beside PyYAML where it is installed
	benchmarks/run

bench-function: ## Measure the packaged function from start to warm, beside a bare one and one in Python
	benchmarks/function

format: ## Format the Java code and the poms
	JAVA_HOME="$$(.mvn/find-jdk25)" $(MVN) -q spotless:apply

validate: ## Check the templates with cfn-lint (pip install cfn-lint)
	cfn-lint template.yaml monitoring.yaml docs/teams/execution-role.yaml

clean: ## Remove everything a build leaves behind
	$(MVN) -q clean
	rm -rf .aws-sam

# Both handlers live in one module, so both functions get the same package. Tests are not even compiled.
build-RegisterWorkflowFunction build-RegisterQueuedFunction:
	$(MVN) -q -pl functions/register-workflow -am package -Dmaven.test.skip
	mkdir -p "$(ARTIFACTS_DIR)"
	cp -R functions/register-workflow/target/function/lib "$(ARTIFACTS_DIR)/"

build-ReconcileBucketFunction:
	$(MVN) -q -pl functions/reconcile-bucket -am package -Dmaven.test.skip
	mkdir -p "$(ARTIFACTS_DIR)"
	cp -R functions/reconcile-bucket/target/function/lib "$(ARTIFACTS_DIR)/"

build-OnboardTeamFunction:
	$(MVN) -q -pl functions/onboard-team -am package -Dmaven.test.skip
	mkdir -p "$(ARTIFACTS_DIR)"
	cp -R functions/onboard-team/target/function/lib "$(ARTIFACTS_DIR)/"
