// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the window says in French: every page with its tabs, every command of it, every dialog.
#include "app/backups/backups_dialog.h"
#include "app/calendar/agenda_dialog.h"
#include "app/calendar/event_dialog.h"
#include "app/calendar/milestone_dialog.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "app/contours/contour_import_dialog.h"
#include "app/contours/evolution_dialog.h"
#include "app/contracts/contract_bulk_dialog.h"
#include "app/contracts/follow_up_dialogs.h"
#include "app/facts/facts_dialog.h"
#include "app/history/look_back_dialog.h"
#include "app/locate/locate_dialog.h"
#include "app/map/theme_options_dialog.h"
#include "app/preferences/preferences_dialog.h"
#include "app/press/article_dialog.h"
#include "app/press/press_export_dialog.h"
#include "app/shell/main_window.h"
#include "app/shell/territory_dialog.h"
#include "app/signatories/add_signatory_dialog.h"
#include "app/signatories/bulk_edit_dialog.h"
#include "app/signatories/reminder_dialog.h"
#include "app/signatories/signatory_dialog.h"
#include "app/signatories/signatory_paste_dialog.h"
#include "app/signatories/signatory_template_dialog.h"
#include "exchange/lists/signatory_list.h"
#include "language/language.h"
#include "tests/support/opened_addresses.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_page_fixture.h"
#include "tests/words/shown_text.h"
#include "widgets/tables/fitted_table.h"

#include <QAction>
#include <QCryptographicHash>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>

#include <ranges>
#include <set>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// The window in French on the dataset, with one of each thing that the dataset has none of.
struct FrenchWindow
{
    FrenchWindow()
    {
        REQUIRE(app.workspace.edit(u"Préparer l’essai"_s, [this](Transaction& tx) { addSamples(tx); }));
        Q_EMIT app.workspace.databaseChanged();
        window.resize(1440, 900);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        app.settle();
        watch.callOnTimeout([this] { readOthers(); });
        watch.start(10);
    }

    void addSamples(Transaction& tx)
    {
        const Id<Contract> contract = app.contract("CN00201M").id;
        const QByteArray bytes = test::samplePdf({u"Page"_s, {}});
        Document document;
        document.title = u"Contrat signé"_s;
        document.fileName = u"contrat.pdf"_s;
        document.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        document.pages = 2;
        document.bytes = bytes.size();
        document.contract = contract;
        tx.insert(document);
        tx.attach({document.sha256, bytes, {u"Page"_s, {}}});
        Event event;
        event.title = u"Forum"_s;
        event.date = *PartialDate::day(QDate(2025, 3, 10));
        tx.insert(event);
        Amendment amendment;
        amendment.contract = contract;
        amendment.title = u"Nouveau quartier"_s;
        tx.insert(amendment);
        Commitment commitment;
        commitment.contract = contract;
        commitment.text = u"Ouvrir une maison"_s;
        tx.insert(commitment);
        Reminder reminder;
        reminder.signatory = app.records().all<Signatory>().begin()->id;
        reminder.on = *PartialDate::day(QDate(2025, 2, 3));
        tx.insert(reminder);
        Signatory signed_ = *app.records().all<Signatory>().begin();
        signed_.status = SignatoryStatus::Signed;
        signed_.signedOn = PartialDate::day(QDate(2024, 4, 19));
        tx.update(signed_);
    }

    /// Reads and leaves whatever stands before the window.
    void readOthers()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        const std::vector<QPointer<QWidget>> tops(all.begin(), all.end()); // one that is left may take another with it
        for (const QPointer<QWidget>& top : tops) {
            if (!top || top == &window || !top->isVisible() || top == kept)
                continue;
            if (auto* files = qobject_cast<QFileDialog*>(top.data())) { // what is in it is Qt's
                files->reject();
                continue;
            }
            test::addShownTexts(*top, page + u" › "_s + QString::fromLatin1(top->metaObject()->className()), texts);
            if (auto* dialog = qobject_cast<QDialog*>(top.data()))
                dialog->reject();
            else
                top->close();
        }
    }

    void read(const QWidget& widget) { test::addShownTexts(widget, page, texts); }

    /// Days are written in one way in every table: "19 avril 2024"; "19/04/2024" in the narrow ones of sheets alone.
    void readDates()
    {
        static const QRegularExpression inDigits(u"[0-9]{2}/[0-9]{2}/[0-9]{4}"_s);
        for (const RecordTableView* table : window.findChildren<RecordTableView*>()) {
            const RecordTableModel& model = *table->recordModel();
            if (qobject_cast<const FittedTable*>(table))
                continue;
            for (int column = 0; column < model.columnCount(); ++column) {
                for (int row = 0; row < model.rowCount(); ++row) {
                    if (inDigits.match(model.text(row, column)).hasMatch()) {
                        otherDates << u"%1, %2: %3"_s.arg(page, model.column(column).title, model.text(row, column));
                        break;
                    }
                }
            }
        }
    }

    /// Each tab of the page, each of its rows of tabs alone.
    void readTabs(Page& shown)
    {
        for (QTabBar* tabs : shown.findChildren<QTabBar*>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                app.settle();
                read(window);
                readDates();
            }
        }
    }

    /// The page when its filters leave one row, as the numbers of what it says then take the singular.
    void readOneRow(Page& shown)
    {
        if (!shown.table() || shown.table()->recordModel()->rowCount() == 0)
            return;
        RecordTableModel& model = *shown.table()->recordModel();
        Filters filters;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.column(column).kind == CellKind::Text && !model.text(0, column).isEmpty())
                filters[model.column(column).id] = model.text(0, column);
        }
        model.setFilters(filters);
        app.settle();
        read(window);
        model.setFilters({});
        app.settle();
    }

    /// Every command that can be used now, but those that end the program or look at another file.
    void useCommands(const QWidget& owner, std::set<QAction*>& used)
    {
        static const QRegularExpression left(
            u"^(actionQuit|actionClose|actionOpen|actionNew|actionUndo|actionRedo|actionFullScreen)$"_s);
        const QList<QAction*> actions = owner.findChildren<QAction*>();
        std::vector<QPointer<QAction>> todo(actions.begin(), actions.end());
        for (const QPointer<QAction>& action : todo) {
            if (!action || !action->isEnabled() || !action->isVisible() || action->menu() || action->isCheckable() ||
                left.match(action->objectName()).hasMatch() || !used.insert(action).second)
                continue;
            action->trigger();
            app.settle();
            readOthers();
        }
    }

    test::WorkspacePageFixture app;
    DatabaseOpener opener{app.workspace};
    MainWindow window{app.workspace, opener};
    test::ShownTexts texts;
    QStringList otherDates;
    QString page;
    QWidget* kept = nullptr; ///< stays open
    QTimer watch;
};

using Dialogs = std::vector<std::pair<const char*, std::function<QDialog*(test::WorkspacePageFixture&)>>>;

std::vector<Id<Signatory>> someSignatories(const Register& records)
{
    std::vector<Id<Signatory>> ids;
    for (const Signatory& signatory : records.all<Signatory>() | std::views::take(5))
        ids.push_back(signatory.id);
    return ids;
}

/// Dialogs that a page opens on rows, tabs and points that are chosen by hand.
Dialogs dialogs()
{
    using App = test::WorkspacePageFixture;
    return {
        {"facts", [](App& app) { return new FactsDialog(app.workspace); }},
        {"backups", [](App& app) { return new BackupsDialog(app.workspace, app.path()); }},
        {"evolution", [](App& app) { return new EvolutionDialog(app.workspace); }},
        {"contours", [](App& app) { return new ContourImportDialog(app.workspace); }},
        {"locate", [](App& app) { return new LocateDialog(app.workspace); }},
        {"look back", [](App& app) { return new LookBackDialog(app.workspace, nullptr); }},
        {"preferences", [](App& app) { return new PreferencesDialog(app.workspace, nullptr); }},
        {"territory", [](App& app) { return new TerritoryDialog(app.records(), {}, nullptr); }},
        {"cycle", [](App& app) { return new YearlyCycleDialog(app.workspace, {}, nullptr); }},
        {"cycle of a contract",
         [](App& app) { return new YearlyCycleDialog(app.workspace, app.contract("CN00201M").id, nullptr); }},
        {"reminder",
         [](App& app) { return new ReminderDialog(app.workspace, someSignatories(app.records()), nullptr); }},
        {"bulk edit",
         [](App& app) { return new BulkEditDialog(app.workspace, someSignatories(app.records()), {}, nullptr); }},
        {"signatory",
         [](App& app) { return new SignatoryDialog(app.workspace, someSignatories(app.records()).front(), nullptr); }},
        {"template",
         [](App& app) { return new SignatoryTemplateDialog(app.records(), app.contract("CN00201M").id, nullptr); }},
        {"contracts",
         [](App& app) { return new ContractBulkDialog(app.workspace, {app.contract("CN00201M").id}, nullptr); }},
        {"paste",
         [](App& app) {
             return new SignatoryPasteDialog(app.workspace, parseSignatoryList(u"a\tb\nc\td"_s), {}, nullptr);
         }},
        {"add", [](App& app) { return new AddSignatoryDialog(app.workspace, app.contract("CN00201M").id, nullptr); }},
        {"review", [](App& app) { return new PressExportDialog(app.records(), app.workspace.today(), {}, nullptr); }},
        {"article", [](App& app) { return new ArticleDialog(app.records(), app.workspace.today(), nullptr); }},
        {"agenda", [](App& app) { return new AgendaDialog(app.records(), app.workspace.today(), {}, nullptr); }},
        {"event", [](App& app) { return new EventDialog(app.records(), Event(), nullptr); }},
        {"milestone", [](App& app) { return new MilestoneDialog(Milestone(), app.workspace.today(), {}, nullptr); }},
        {"amendment", [](App& app) { return new AmendmentDialog(app.workspace, Amendment(), nullptr); }},
        {"commitment", [](App& app) { return new CommitmentDialog(app.records(), Commitment(), nullptr); }},
        {"theme", [](App& app) { return new ThemeOptionsDialog(ThemeId::Poverty, {}, app.records(), nullptr); }}};
}

} // namespace

TEST_CASE("every page, its tabs and its commands speak French as it is set")
{
    const test::OpenedAddresses addresses;
    const test::FrenchLocale before; // puts back what the language changes
    installLanguage(Language::French);
    FrenchWindow french;
    std::set<QAction*> used;
    for (const PageEntry& entry : pageList()) {
        french.page = entry.id;
        Page* page = french.window.showPage(entry.id);
        french.app.settle();
        if (page->table())
            page->table()->showFirstIfNone();
        french.app.settle();
        french.read(french.window);
        french.readDates();
        french.readTabs(*page);
        french.readOneRow(*page);
        french.useCommands(*page, used); // one of them may take the page away
    }
    french.page = u"window"_s;
    french.useCommands(french.window, used);
    french.read(french.window);
    CHECK(french.texts.size() > 2000);
    CHECK(test::faultsIn(french.texts).toStdString() == "");
    CHECK(french.otherDates.join(u'\n').toStdString() == "");
}

TEST_CASE("every dialog speaks French as it is set")
{
    const test::FrenchLocale before; // puts back what the language changes
    installLanguage(Language::French);
    FrenchWindow french;
    for (const auto& [name, make] : dialogs()) {
        CAPTURE(name);
        french.page = QString::fromLatin1(name);
        const std::unique_ptr<QDialog> dialog(make(french.app));
        french.kept = dialog.get();
        dialog->show();
        french.app.settle();
        for (QTabBar* tabs : dialog->findChildren<QTabBar*>())
            tabs->setCurrentIndex(tabs->count() - 1);
        french.app.settle();
        french.read(*dialog);
    }
    CHECK(test::faultsIn(french.texts).toStdString() == "");
}
