# For people: `make` lists the targets. For sam: `sam build` copies this folder to a scratch directory and runs
# build-<LogicalId> there, with ARTIFACTS_DIR set to the folder that becomes the deployment package.

.DEFAULT_GOAL := help
.PHONY: help run test docs bench format validate clean build-RegisterWorkflowFunction build-RegisterQueuedFunction \
	build-ReconcileBucketFunction

MVN := ./mvnw -B

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Drop the sample definitions into local stand-ins and print what became of each
	./dagdrop demo

test: ## Compile and run every test
	$(MVN) verify

docs: ## Write anew what the code says: docs/checks.md and what docs/validate.md shows
	$(MVN) -q -pl shared/definition,local/cli -am test -Dtest='ChecksPageTest,ValidatePageTest' \
		-Dsurefire.failIfNoSpecifiedTests=false -Ddagdrop.write-docs=true
	git status --short docs

bench: ## Measure how fast the checks are, beside PyYAML where it is installed
	benchmarks/run

format: ## Format the Java code and the poms
	JAVA_HOME="$$(.mvn/find-jdk25)" $(MVN) -q spotless:apply

validate: ## Check template.yaml with cfn-lint (pip install cfn-lint)
	cfn-lint template.yaml

clean: ## Remove everything a build leaves behind
	$(MVN) -q clean
	rm -rf .aws-sam

# Both handlers live in one module, so both functions get the same package. Tests are not even compiled.
build-RegisterWorkflowFunction build-RegisterQueuedFunction:
	$(MVN) -q -pl functions/register-workflow -am package -Dmaven.test.skip
	mkdir -p "$(ARTIFACTS_DIR)"
	cp -R functions/register-workflow/target/classes/. "$(ARTIFACTS_DIR)/"
	cp -R functions/register-workflow/target/function/lib "$(ARTIFACTS_DIR)/"

build-ReconcileBucketFunction:
	$(MVN) -q -pl functions/reconcile-bucket -am package -Dmaven.test.skip
	mkdir -p "$(ARTIFACTS_DIR)"
	cp -R functions/reconcile-bucket/target/classes/. "$(ARTIFACTS_DIR)/"
	cp -R functions/reconcile-bucket/target/function/lib "$(ARTIFACTS_DIR)/"
