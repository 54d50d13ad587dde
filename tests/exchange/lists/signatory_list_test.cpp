// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/signatory_list.h"

#include "domain/error.h"
#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const QDate today(2025, 3, 3);

const Register& embeddedRegister()
{
    static const Register records = readEmbeddedDataset().toRegister();
    return records;
}

ListChoices choicesFor(const PastedList& list)
{
    return {.fields = guessFields(list, embeddedRegister()), .today = today};
}

CheckedList check(const QString& text)
{
    const PastedList list = parseSignatoryList(text);
    return checkSignatoryList(list, choicesFor(list), embeddedRegister());
}

Id<Contract> cambrai()
{
    return embeddedRegister().contract(*ContractCode::parse(u"CN05901I"))->id;
}

Id<Organisation> region()
{
    return embeddedRegister().organisation(u"Région Hauts-de-France"_s)->id;
}

QStringList names(const std::vector<ListField>& fields)
{
    QStringList list;
    for (const ListField field : fields)
        list << identifier(field);
    return list;
}

} // namespace

TEST_CASE("a list with titles is understood by them, in any order and spelling")
{
    const CheckedList checked = check(u"SIGNATAIRE\tCode contrat\tStatut\tDate de signature\tFonction\tRemarques\n"
                                      "Région Hauts-de-France\tCN05901I\tsigné\t12/04/2024\tle vice-président\tvu\n"
                                      "region hauts de france\tCA de Cambrai\t\t\t\t\n"_s);
    CHECK(checked.problem.isEmpty());
    REQUIRE(checked.lines.size() == 2);
    const BodyChange& edit = checked.lines[0].edit;
    CHECK(checked.lines[0].outcome == LineOutcome::Added);
    CHECK(edit.contract == cambrai());
    CHECK(edit.organisation == region());
    CHECK(edit.edit.status == SignatoryStatus::Signed);
    CHECK(edit.edit.signedOn == SignatoryChange::Date(PartialDate::day(QDate(2024, 4, 12))));
    CHECK(edit.edit.representative == u"le vice-président"_s);
    CHECK(edit.edit.note == u"vu"_s);
    CHECK_FALSE(edit.edit.targetDate);
    CHECK(checked.lines[0].line == 2);
    CHECK(checked.lines[1].outcome == LineOutcome::Refused);
    CHECK(checked.lines[1].problemOf(0).contains(u'2'));
    CHECK(checked.edits() == std::vector{edit});
}

TEST_CASE("a list without titles is understood by its cells")
{
    const PastedList list = parseSignatoryList(u"CN05901I\tRégion Hauts-de-France\tsigné\t12/04/2024\tx\n"
                                               "CN00203I\tCommune de Laon\tdélibéré\t2024\ty\n"_s);
    CHECK_FALSE(list.hasTitles);
    CHECK(names(guessFields(list, embeddedRegister())) ==
          QStringList{u"contract"_s, u"body"_s, u"status"_s, u"signed_on"_s, u"ignored"_s});
    CHECK(list.rows.size() == 2);
}

TEST_CASE("columns that are chosen win over what they seem to be")
{
    const PastedList list = parseSignatoryList(u"Région Hauts-de-France\t12/04/2024\n"_s);
    const CheckedList checked = checkSignatoryList(
        list,
        {.fields = {ListField::Body, ListField::DeliberatedOn}, .contract = cambrai(), .accepted = {}, .today = today},
        embeddedRegister());
    REQUIRE(checked.lines.size() == 1);
    CHECK(checked.lines[0].edit.edit.deliberatedOn.has_value());
    CHECK(checked.lines[0].outcome == LineOutcome::Added);
}

TEST_CASE("statuses are read as French words and as identifiers")
{
    const QString row = u"CN05901I\tRégion Hauts-de-France\t%1\n"_s;
    const std::pair<const char*, SignatoryStatus> words[] = {
        {"Signé", SignatoryStatus::Signed},          {"SIGNÉE", SignatoryStatus::Signed},
        {"ne signe pas", SignatoryStatus::Declined}, {"Pressenti", SignatoryStatus::Expected},
        {"sollicitée", SignatoryStatus::Invited},    {"délibéré", SignatoryStatus::Deliberated},
        {"declined", SignatoryStatus::Declined}};
    for (const auto& [word, status] : words) {
        const PastedList list = parseSignatoryList(row.arg(QString::fromUtf8(word)));
        ListChoices choices = choicesFor(list);
        choices.fields = {ListField::Contract, ListField::Body, ListField::Status};
        const CheckedList checked = checkSignatoryList(list, choices, embeddedRegister());
        CAPTURE(word);
        CHECK(checked.lines[0].edit.edit.status == status);
    }
}

TEST_CASE("each bad cell says what is wrong with it, and its line is left out")
{
    const CheckedList checked = check(u"Contrat\tOrganisme\tStatut\tDate de signature\n"
                                      "CN99999Z\tRégion Hauts-de-France\tsigné\t2024\n"
                                      "CN05901I\tRégion Hauts-de-France\tpeut-être\t31/02/2024\n"
                                      "CN05901I\t\tsigné\t2024\n"
                                      "CN05901I\tCommune de Laon\tne signe pas\t2024\n"
                                      "CN05901I\tCommune de Lens\tsigné\t2030\n"
                                      "\tCommune de Douai\tsigné\t\n"_s);
    REQUIRE(checked.lines.size() == 6);
    CHECK(checked.count(LineOutcome::Refused) == 6);
    CHECK(checked.edits().empty());
    CHECK(checked.lines[0].problemOf(0).contains(u"CN99999Z"));
    CHECK(checked.lines[1].problemOf(2).contains(u"peut-être"));
    CHECK(checked.lines[1].problemOf(3).contains(u"31/02/2024"));
    CHECK_FALSE(checked.lines[2].problemOf(1).isEmpty());
    CHECK_FALSE(checked.lines[3].problemOf(3).isEmpty());
    CHECK_FALSE(checked.lines[4].problemOf(3).isEmpty());
    CHECK_FALSE(checked.lines[5].problemOf(0).isEmpty());
}

TEST_CASE("a suggestion counts only once it is accepted")
{
    const PastedList list = parseSignatoryList(u"Contrat\tOrganisme\tStatut\n"
                                               "CN05901I\tConseil régional HdF\tsigné\n"_s);
    ListChoices choices = choicesFor(list);
    const CheckedList refused = checkSignatoryList(list, choices, embeddedRegister());
    REQUIRE(refused.suggestions.size() == 1);
    CHECK(refused.suggestions[0].meant == region().value);
    CHECK(refused.lines[0].outcome == LineOutcome::Refused);
    CHECK(refused.lines[0].problemOf(1).contains(u"Région Hauts-de-France"));
    choices.accepted.insert(refused.suggestions[0]);
    const CheckedList taken = checkSignatoryList(list, choices, embeddedRegister());
    CHECK(taken.lines[0].outcome == LineOutcome::Added);
    CHECK(taken.lines[0].edit.organisation == region());
    CHECK(taken.suggestions == refused.suggestions);
}

TEST_CASE("a contract is suggested by a part of its name, never taken by it")
{
    const CheckedList checked = check(u"EPCI\tOrganisme\nCambrai\tRégion Hauts-de-France\n"_s);
    CHECK(checked.lines[0].outcome == LineOutcome::Refused);
    REQUIRE(checked.suggestions.size() == 1);
    CHECK(checked.suggestions[0].meant == cambrai().value);
}

TEST_CASE("what is so already is unchanged, and bodies that sign no contract are refused")
{
    const CheckedList checked = check(u"Contrat\tOrganisme\tStatut\n"
                                      "CN00203I\tCommune de Laon\tsigné\n"
                                      "CN00203I\tIREV, centre de ressources politique de la ville "
                                      "Hauts-de-France\tsigné\n"_s);
    CHECK(checked.lines[0].outcome == LineOutcome::Unchanged);
    CHECK(checked.lines[1].outcome == LineOutcome::Refused);
    CHECK(checked.edits().empty());
}

TEST_CASE("new bodies are refused when none shall be added")
{
    const PastedList list = parseSignatoryList(u"Contrat\tOrganisme\nCN05901I\tRégion Hauts-de-France\n"_s);
    ListChoices choices = choicesFor(list);
    choices.addMissing = false;
    CHECK(checkSignatoryList(list, choices, embeddedRegister()).count(LineOutcome::Refused) == 1);
}

TEST_CASE("without a column of bodies nothing can be taken, and it is said")
{
    const PastedList list = parseSignatoryList(u"CN05901I\tsigné\n"_s);
    const CheckedList checked = checkSignatoryList(list, choicesFor(list), embeddedRegister());
    CHECK_FALSE(checked.problem.isEmpty());
    CHECK(checked.edits().empty());
}

TEST_CASE("formulas and markup are text, never anything else")
{
    const CheckedList checked = check(u"Contrat\tOrganisme\tStatut\tNote\n"
                                      "CN05901I\tRégion Hauts-de-France\t=SIGNE()\t=HYPERLINK(\"http://x\")\n"
                                      "CN05901I\t<b>Région</b>\tsigné\t<script>\n"_s);
    CHECK(checked.count(LineOutcome::Refused) == 2);
    const CheckedList noted = check(u"Contrat\tOrganisme\tNote\n"
                                    "CN05901I\tRégion Hauts-de-France\t=1+1\n"_s);
    CHECK(noted.lines[0].edit.edit.note == u"=1+1"_s);
}

TEST_CASE("what is no list is refused with a reason")
{
    CHECK_THROWS_AS(parseSignatoryList(QString()), Error);
    CHECK_THROWS_AS(parseSignatoryList(u" \n\t\n"_s), Error);
    CHECK_THROWS_AS(parseSignatoryList(u"a\tb\n"_s + QChar(0) + u"c\td"_s), Error);
    CHECK_THROWS_AS(parseSignatoryList(u"a\t\"never closed\n"_s), Error);
    CHECK_THROWS_AS(parseSignatoryList(QString(20'000, u'x')), Error);
    CHECK_THROWS_AS(parseSignatoryList(QString(9 << 20, u'\n')), Error);
    CHECK_THROWS_AS(parseSignatoryList(u"a\tb\n"_s.repeated(20'001)), Error);
    CHECK_THROWS_AS(parseSignatoryList(u"a\t"_s.repeated(300)), Error);
}

TEST_CASE("rows of unequal width are padded, and quoted cells keep their line breaks")
{
    const PastedList list = parseSignatoryList(u"CN05901I\n\nCN05901I\tx\t\"a\nb\"\r\n"_s);
    REQUIRE(list.rows.size() == 2);
    CHECK(list.columns == 3);
    CHECK(list.rows[0].cells.size() == 3);
    CHECK(list.rows[1].cells[2] == u"a\nb");
    CHECK(list.rows[1].line == 3);
}

TEST_CASE("a hundred thousand cells of rubbish are refused one by one")
{
    QString text;
    for (int row = 0; row < 10'000; ++row)
        text += u"CN05901I\tinconnu %1 zzz\tbof\t99/99/9999\ta\tb\tc\td\te\tf\n"_s.arg(row);
    const PastedList list = parseSignatoryList(text);
    ListChoices choices = choicesFor(list);
    choices.fields = {ListField::Contract, ListField::Body,    ListField::Status,  ListField::SignedOn,
                      ListField::Note,     ListField::Ignored, ListField::Ignored, ListField::Ignored,
                      ListField::Ignored,  ListField::Ignored};
    const CheckedList checked = checkSignatoryList(list, choices, embeddedRegister());
    CHECK(checked.lines.size() == 10'000);
    CHECK(checked.count(LineOutcome::Refused) == 10'000);
    CHECK(checked.lines[7].problems.size() == 3);
    std::stop_source stopped;
    stopped.request_stop();
    CHECK_THROWS_AS(checkSignatoryList(list, choices, embeddedRegister(), stopped.get_token()), Cancelled);
}

TEST_CASE("a list without a column of bodies names the columns that nothing was understood of")
{
    const QString titled = check(u"Truc\tStatut\t\nx\tsigné\ty"_s).problem;
    CHECK(titled.contains(u"No column holds the bodies"_s));
    CHECK(titled.contains(u"Columns that nothing was chosen for: 1 “Truc”, 3."_s));
    const QString untitled = check(u"x\ty"_s).problem;
    CHECK(untitled.contains(u"Columns that nothing was chosen for: 1, 2."_s));
}
