// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/checked_line.h"

#include "domain/typed_date.h"
#include "tests/support/workspace_page_fixture.h"

#include <QToolTip>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

QString noDigits(const QString& typed)
{
    const bool any = std::ranges::any_of(typed, [](QChar letter) { return letter.isDigit(); });
    return any ? u"No digits, please."_s : QString();
}

/// A line with a neighbour, in a window that the user types in.
struct LineFixture
{
    LineFixture()
    {
        line->setProblem(&noDigits);
        neighbour->move(0, 60);
        QObject::connect(line, &CheckedLine::problemChanged, [this](const QString& problem) { said << problem; });
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        line->setFocus();
    }
    ~LineFixture() { QToolTip::hideText(); }

    QWidget window;
    CheckedLine* line = new CheckedLine(&window);
    QLineEdit* neighbour = new QLineEdit(&window);
    QStringList said;
};

} // namespace

TEST_CASE_METHOD(LineFixture, "a line says what is wrong while it is typed, once for each problem")
{
    QTest::keyClicks(line, u"ab12"_s);
    CHECK_FALSE(line->isAcceptable());
    CHECK(line->problem() == u"No digits, please.");
    CHECK(line->property("invalid").toBool());
    CHECK(line->accessibleDescription() == u"No digits, please.");
    CHECK(said == QStringList{u"No digits, please."_s});
    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK(said.size() == 1);
    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK(line->isAcceptable());
    CHECK_FALSE(line->property("invalid").toBool());
    CHECK(line->accessibleDescription().isEmpty());
    CHECK(said == QStringList{u"No digits, please."_s, QString()});
}

TEST_CASE_METHOD(LineFixture, "the sentence stands at the line that is typed in, and goes with the focus")
{
    QTest::keyClicks(line, u"1"_s);
    CHECK(QToolTip::isVisible());
    CHECK(QToolTip::text() == u"No digits, please.");
    neighbour->setFocus();
    CHECK(waitFor([] { return !QToolTip::isVisible(); }));
    CHECK_FALSE(line->isAcceptable());
    line->setText(u"a"_s);
    line->setText(u"2"_s); // by the program: nobody is at this line
    CHECK(line->accessibleDescription() == u"No digits, please.");
    CHECK_FALSE(QToolTip::isVisible());
}

TEST_CASE("a line is judged without the blanks around its text")
{
    CheckedLine line;
    QString judged;
    line.setProblem([&](const QString& typed) {
        judged = typed;
        return QString();
    });
    line.setText(u"  le maire "_s);
    CHECK(judged == u"le maire");
    CHECK(line.text() == u"  le maire ");
}

TEST_CASE("a line without a rule takes everything")
{
    CheckedLine line;
    line.setText(u"31/02/2024"_s);
    CHECK(line.isAcceptable());
    CHECK_FALSE(line.property("invalid").toBool());
    line.setProblem(&dateProblem); // judged at once
    CHECK(line.property("invalid").toBool());
}

TEST_CASE("a line is asked again when something else changes that its rule depends on")
{
    CheckedLine line;
    line.setText(u"19/04/2024"_s); // an empty one that nobody typed into is not red
    bool ready = true;
    line.setProblem([&](const QString&) { return ready ? QString() : u"Not yet."_s; });
    CHECK_FALSE(line.property("invalid").toBool());
    ready = false;
    CHECK_FALSE(line.isAcceptable());
    line.check();
    CHECK(line.property("invalid").toBool());
}

TEST_CASE("a title is anything but blanks")
{
    CHECK(titleProblem(u"Comité de pilotage"_s).isEmpty());
    CHECK_FALSE(titleProblem(QString()).isEmpty());
    CHECK_FALSE(titleProblem(u" \t"_s).isEmpty());
}

TEST_CASE("a date may be left out, or is typed as French users type it")
{
    for (const QString& good :
         {u""_s, u"2024"_s, u"04/2024"_s, u"avril 2024"_s, u"19/04/2024"_s, u"19 avril 2024"_s, u"2024-04-19"_s}) {
        CAPTURE(good);
        CHECK(dateProblem(good).isEmpty());
    }
    CHECK_FALSE(readDate(QString()));
    CHECK_FALSE(readDate(u"  "_s));
    CHECK(readDate(u" 19/04/2024 "_s) == PartialDate::day(QDate(2024, 4, 19)));
    CHECK(readDate(u"avril 2024"_s)->iso() == u"2024-04");
    CHECK(readDate(u"2024"_s)->iso() == u"2024");
}

TEST_CASE("what is no date is refused with what could be typed", "[bad input]")
{
    for (const QString& bad :
         {u"31/02/2024"_s, u"13/2024"_s, u"demain"_s, u"24"_s, u"1/1/1066"_s, u"19/04/2024 environ"_s}) {
        CAPTURE(bad);
        CHECK(dateProblem(bad).contains(u"19/04/2024"));
        CHECK(errorOf([&] { readDate(bad); }).contains(dateProblem(bad)));
    }
}

TEST_CASE("a date is shown in a field as it can be typed again")
{
    for (const auto& [iso, typed] :
         {std::pair{u"2024"_s, u"2024"_s}, {u"2024-04"_s, u"04/2024"_s}, {u"2024-04-09"_s, u"09/04/2024"_s}}) {
        const PartialDate date = *PartialDate::parse(iso);
        CHECK(typedDate(date) == typed);
        CHECK(readDate(typed) == date);
    }
}

TEST_CASE_METHOD(LineFixture, "an empty line is not red before somebody typed into it")
{
    line->setProblem(&titleProblem);
    CHECK_FALSE(line->isAcceptable());
    CHECK_FALSE(line->property("invalid").toBool());
    QTest::keyClick(line, Qt::Key_A);
    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK(line->property("invalid").toBool());
}
