#include "domain/fold.h"
#include "tests/catch.h"

using namespace parvis;

TEST_CASE("folding forgets case, accents, ligatures and typography")
{
    CHECK(fold(QStringLiteral("Cœur de Ville")) == QStringLiteral("coeur de ville"));
    CHECK(fold(QStringLiteral("CŒUR")) == QStringLiteral("coeur"));
    CHECK(fold(QStringLiteral("dé\uFB01nition")) == QStringLiteral("definition"));
    CHECK(fold(QStringLiteral("e\uFB03cacité")) == QStringLiteral("efficacite"));
    CHECK(fold(QStringLiteral("l\u2019École")) == QStringLiteral("l'ecole"));
    CHECK(fold(QStringLiteral("quar\u00ADtier")) == QStringLiteral("quartier"));
    CHECK(fold(QStringLiteral("1\u202F234\u00A0€")) == QStringLiteral("1 234 €"));
    CHECK(fold(QStringLiteral("Sous\u2011Lens")) == QStringLiteral("sous-lens"));
    CHECK(fold(QStringLiteral("\u00C6gidius")) == QStringLiteral("aegidius"));
}
