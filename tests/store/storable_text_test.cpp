// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storable_text.h"

#include "store/check/check.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

QString text(std::initializer_list<char16_t> signs)
{
    return QString::fromUtf16(signs.begin(), qsizetype(signs.size()));
}

/// Signs that something on the way may take for something else, between plain ones.
QString anyText(std::mt19937& chance)
{
    static constexpr char16_t signs[] = {0,      1,      u'\n',  u'a',   u'é',   0xD800, 0xDBFF, 0xDC00, 0xDFFF,
                                         0xD83D, 0xDE00, 0xFEFF, 0xFFFE, 0xFFFF, 0xFFFD, 0x2028, 0xFDD0, 0xE000};
    QString made;
    for (std::size_t length = chance() % 6; made.size() < qsizetype(length);)
        made += QChar(signs[chance() % std::size(signs)]);
    return made;
}

} // namespace

TEST_CASE("texts lose what SQLite does not give back, and nothing else")
{
    CHECK(storableText(u"Contrat de ville « Le Cœur » 😀"_s) == u"Contrat de ville « Le Cœur » 😀"_s);
    CHECK(!storableText({}).isNull());
    CHECK(storableText(text({u'a', 0xFFFE, 0xFFFF, u'b'})) == text({u'a', 0xFFFD, 0xFFFD, u'b'}));
    CHECK(storableText(text({0xD83D, u'a', 0xDE00})) == text({0xFFFD, u'a', 0xFFFD}));
    CHECK(storableText(text({u'a', 0xD83D})) == text({u'a', 0xFFFD}));
    CHECK(storableText(text({0xFEFF, 0, 0xFEFF, u'a', 0xFEFF})) == text({u'a', 0xFEFF}));
    CHECK(storableText(text({u'a', 0, u'b'})) == u"ab"_s);
    CHECK(storableText(text({0})) == u""_s);
}

TEST_CASE_METHOD(DatabaseFixture,
                 "any text is stored as it is journalled: the database stays sound, and the edit can be undone")
{
    std::mt19937 chance(20260615); // NOLINT(cert-msc51-cpp): the same texts each time
    constexpr int rounds = 60;
    for (int i = 0; i < rounds; ++i) {
        auto database = open();
        const QString odd = anyText(chance);
        Transaction tx(*database, u"Add "_s + odd);
        tx.insert(Milestone{.kind = u"autre"_s, .title = odd, .note = odd});
        tx.commit();
        const QString kept = (*(database->records().all<Milestone>().end() - 1)).title;
        CHECK(kept == storableText(odd));
        database.reset();
        database = open(); // as it is in the file
        CHECK((*(database->records().all<Milestone>().end() - 1)).title == kept);
        CHECK(errorOf([&] { database->undo(); }).isEmpty());
        database->redo();
    }
    CHECK(checkDatabase(path()).isSound());
}
