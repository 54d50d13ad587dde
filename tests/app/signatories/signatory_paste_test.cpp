// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_paste_dialog.h"

#include "app/contracts/contract_sheet.h"
#include "app/contracts/contracts_page.h"
#include "app/signatories/pasted_list_model.h"
#include "app/signatories/signatories_page.h"
#include "app/signatories/signatory_panel.h"
#include "tasks/signatory_edits.h"
#include "tests/support/user_input.h"
#include "widgets/controls/column_choice_header.h"
#include "widgets/tables/record_table_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const auto pastedTable = u"Code\tOrganisme\tStatut\tDate de signature\tObservations\n"
                         "CN05901I\tRégion Hauts-de-France\tsigné\t12/04/2024\tvu\n"
                         "CN05901I\tCommune de Cambrai\tsigné\t12/04/2024\t\n"
                         "CN05901I\tCAF du Nord\tdélibéré\t\t\n"
                         "CN05901I\tDépartement du Nord\tpeut-être\t\t\n"_s;

struct SignatoryPasteFixture : WorkspacePageFixture
{
    std::unique_ptr<SignatoriesPage> page = show<SignatoriesPage>();

    /// Ctrl+V on the table.
    SignatoryPasteDialog* paste(const QString& text) { return paste(text, page->table()); }
    SignatoryPasteDialog* paste(const QString& text, QWidget* target)
    {
        QGuiApplication::clipboard()->setText(text);
        target->window()->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(target->window()));
        target->setFocus();
        QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
        SignatoryPasteDialog* dialog = nullptr;
        const bool answered = QTest::qWaitFor(
            [&] {
                dialog = qobject_cast<SignatoryPasteDialog*>(QApplication::activeModalWidget());
                return dialog || !messages.empty();
            },
            5000);
        REQUIRE(answered);
        if (dialog)
            settle();
        return dialog;
    }
    const Signatory* signatoryNamed(const char* body)
    {
        const Contract* contract = records().contract(*ContractCode::parse(u"CN05901I"));
        const Organisation* organisation = records().organisation(QString::fromUtf8(body));
        REQUIRE(organisation);
        return signatoryOf(records(), contract->id, organisation->id);
    }
};

template <class Widget>
Widget* child(QDialog* dialog, const char* name)
{
    auto* found = dialog->findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("a pasted list is previewed, written as one action on confirmation, and undone in one step")
{
    SignatoryPasteFixture f;
    const auto before = f.records().all<Signatory>().size();
    SignatoryPasteDialog* dialog = f.paste(pastedTable);
    REQUIRE(dialog);
    PastedListModel* model = dialog->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model->rowCount() == 4);
    CHECK(child<QCheckBox>(dialog, "hasTitles")->isChecked());
    CHECK(model->checked().count(LineOutcome::Added) == 2);
    CHECK(model->checked().count(LineOutcome::Refused) == 2);
    CHECK(f.records().all<Signatory>().size() == before);
    QTest::keyClick(okOf(*dialog), Qt::Key_Return);
    f.settle();
    CHECK(f.records().all<Signatory>().size() == before + 2);
    REQUIRE(f.signatoryNamed("Région Hauts-de-France"));
    CHECK(f.signatoryNamed("Région Hauts-de-France")->signedOn == PartialDate::day(QDate(2024, 4, 12)));
    CHECK(f.signatoryNamed("Région Hauts-de-France")->note == u"vu");
    REQUIRE_FALSE(f.messages.empty());
    CHECK(f.messages.back().text == u"2 lines written, 2 left out.");
    f.messages.back().action();
    CHECK(f.records().all<Signatory>().size() == before);
}

TEST_CASE("a bad cell bears its reason as text, tip and sign, and the lines left out can be copied")
{
    SignatoryPasteFixture f;
    SignatoryPasteDialog* dialog = f.paste(pastedTable);
    REQUIRE(dialog);
    PastedListModel* model = dialog->model();
    const QModelIndex cell = model->index(3, PastedListModel::firstCell + 2);
    CHECK(cell.data().toString() == u"peut-être");
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(u"peut-être"));
    CHECK(cell.data(Qt::AccessibleTextRole).toString().size() > cell.data().toString().size());
    CHECK_FALSE(cell.data(Qt::DecorationRole).isNull());
    CHECK(model->index(3, 0).data().toString().contains(u"peut-être"));
    child<QTableView>(dialog, "table")->setCurrentIndex(cell);
    CHECK(child<QLabel>(dialog, "detail")->text().contains(u"peut-être"));
    child<QCheckBox>(dialog, "onlyRefused")->click();
    CHECK(model->rowCount() == 2);
    child<QPushButton>(dialog, "copyRefused")->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    CHECK(lines.size() == 3);
    CHECK(lines[2].startsWith(u"CN05901I\tDépartement du Nord\tpeut-être"));
    dialog->reject();
}

TEST_CASE("a suggestion is taken by ticking it")
{
    SignatoryPasteFixture f;
    SignatoryPasteDialog* dialog = f.paste(pastedTable);
    REQUIRE(dialog);
    auto* suggestions = child<QListWidget>(dialog, "suggestions");
    REQUIRE(suggestions->count() == 1);
    CHECK(suggestions->item(0)->checkState() == Qt::Unchecked);
    suggestions->setFocus();
    suggestions->setCurrentRow(0);
    QTest::keyClick(suggestions, Qt::Key_Space);
    f.settle();
    CHECK(dialog->model()->checked().count(LineOutcome::Added) == 3);
    okOf(*dialog)->click();
    f.settle();
    REQUIRE(f.signatoryNamed("Caisse d'allocations familiales du Nord"));
    CHECK(f.signatoryNamed("Caisse d'allocations familiales du Nord")->status == SignatoryStatus::Deliberated);
}

TEST_CASE("what a column holds is chosen above it, and a field leaves the column that had it")
{
    SignatoryPasteFixture f;
    SignatoryPasteDialog* dialog = f.paste(u"CN05901I\tRégion Hauts-de-France\t12/04/2024\tx\n"_s);
    REQUIRE(dialog);
    CHECK_FALSE(child<QCheckBox>(dialog, "hasTitles")->isChecked());
    QComboBox* date = dialog->header()->box(PastedListModel::firstCell + 2);
    QComboBox* last = dialog->header()->box(PastedListModel::firstCell + 3);
    REQUIRE(date);
    CHECK(date->currentIndex() == int(ListField::SignedOn));
    CHECK(last->currentIndex() == int(ListField::Ignored));
    date->setFocus();
    date->setCurrentIndex(int(ListField::DeliberatedOn));
    Q_EMIT date->activated(int(ListField::DeliberatedOn));
    last->setCurrentIndex(int(ListField::Note));
    Q_EMIT last->activated(int(ListField::Note));
    f.settle();
    REQUIRE(dialog->model()->checked().lines.size() == 1);
    const SignatoryChange& edit = dialog->model()->checked().lines[0].edit.edit;
    CHECK(edit.deliberatedOn.has_value());
    CHECK(edit.note == u"x"_s);
    Q_EMIT last->activated(int(ListField::Body));
    f.settle();
    CHECK(dialog->header()->box(PastedListModel::firstCell + 1)->currentIndex() == int(ListField::Ignored));
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    dialog->reject();
}

TEST_CASE("lines without a contract take the one that is chosen for all")
{
    SignatoryPasteFixture f;
    SignatoryPasteDialog* dialog = f.paste(u"Organisme\tStatut\nRégion Hauts-de-France\tsigné\n"_s);
    REQUIRE(dialog);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    CHECK_FALSE(child<QLabel>(dialog, "summary")->text().isEmpty());
    auto* contract = child<QComboBox>(dialog, "contract");
    const Contract* cambrai = f.records().contract(*ContractCode::parse(u"CN05901I"));
    contract->setCurrentIndex(contract->findData(qint64(cambrai->id.value)));
    Q_EMIT contract->activated(contract->currentIndex());
    f.settle();
    REQUIRE(okOf(*dialog)->isEnabled());
    child<QCheckBox>(dialog, "addMissing")->click();
    f.settle();
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    dialog->reject();
    CHECK_FALSE(f.signatoryNamed("Région Hauts-de-France"));
}

TEST_CASE("in the sheet of a contract without signatories a list is pasted into that contract")
{
    SignatoryPasteFixture f;
    auto contracts = f.show<ContractsPage>();
    const Contract* cambrai = f.records().contract(*ContractCode::parse(u"CN05901I"));
    contracts->showRecord(refOf(cambrai->id));
    const auto buttons = contracts->sheet()->signatoryPanel()->findChildren<QToolButton*>();
    const auto button = std::ranges::find_if(buttons, &QWidget::isVisible);
    REQUIRE(button != buttons.end());
    SignatoryPasteDialog* dialog = f.paste(u"Région Hauts-de-France\nCommune de Cambrai\n"_s, *button);
    REQUIRE(dialog);
    CHECK(dialog->model()->checked().count(LineOutcome::Added) == 2);
    okOf(*dialog)->click();
    f.settle();
    CHECK(f.signatoryNamed("Commune de Cambrai"));
}

TEST_CASE("what is no list is said in the message bar, and nothing opens")
{
    SignatoryPasteFixture f;
    CHECK_FALSE(f.paste(u"a\t\"never closed"_s));
    REQUIRE_FALSE(f.messages.empty());
    CHECK(f.messages.back().kind == Message::Kind::Error);
    f.messages.clear();
    CHECK_FALSE(f.paste(QString()));
    CHECK_FALSE(f.messages.empty());
}
