// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/chip_bar.h"
#include "widgets/workspace/workspace.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QToolButton;
namespace Ui {
class PageFrame;
}

namespace parvis {

class Page;
class HeaderLayout;
class RecordTableView;
class SheetPlace;

/// A page as the navigation knows it before it is made.
struct PageEntry
{
    QString id; ///< "contracts"
    QString title;
    QString icon;       ///< a name of resources/icons
    QStringList tables; ///< records that this page shows (Requests::openRecord)
    /// How many things need care on a day; may be empty.
    std::function<int(const Register&, QDate today)> attention;
    QString attentionTip;
    std::function<Page*(Workspace&, QWidget* parent)> make;
};

/// Every page in the order of the navigation (page_list.cpp).
const std::vector<PageEntry>& pageList();

/// One page: a title with its figures and buttons, a list (table, map) and, at the right, the sheet of the selected
/// record, which never hides the list. The chips of the active filters stand in the place of the figures: nothing
/// moves. Made when first shown; afterwards refreshed only while shown, or when shown again. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// @param id  of its PageEntry; also the key of its saved layout
    Page(Workspace& workspace, QString id, QWidget* parent);
    ~Page() override;

    const QString& id() const { return id_; }
    QString title() const;

    /// Shows the register as it is now. @param changes  what changed since the last call; null: anything
    virtual void refresh(const ChangeSet* changes) = 0;
    virtual void showRecord(const RecordRef& record);
    /// Of the page's table, when it has one.
    virtual void applyFilters(const Filters& filters);
    /// The record that the page has open, or the line of its table; what showRecord takes to show it again.
    virtual std::optional<RecordRef> shownRecord() const;
    /// What applyFilters takes to filter the page again as it is.
    virtual Filters filters() const;
    /// Where it looks, as a map does: what lookAt takes to show it again; empty: nothing of the kind.
    virtual QString lookedAt() const { return {}; }
    virtual void lookAt(const QString& /*place*/) {}
    /// Where the keyboard goes when the page is opened.
    virtual QWidget* mainWidget() const;

    /// The page's table, if it has one.
    RecordTableView* table() const { return table_; }
    /// What stands at the left, as long as the page has something to show; else null.
    QWidget* listArea() const;
    /// What shows one record at the right; null where there is none.
    QWidget* sheetArea() const;
    /// Whether it follows the territory of the user alone, which it reads when it is refreshed (followHome).
    bool followsHome() const { return bounds_ == Bounds::Home; }
    /// The filters that the page shows, its own and those of the other pages.
    std::vector<Chip> shownChips() const;
    /// What it can print beside its list and the sheet of a record, which any page can.
    virtual std::vector<Printout> printouts() const;

protected:
    /// Escape, where nothing on the page has a use for it, takes all filters away.
    void keyPressEvent(QKeyEvent* event) override;

    Workspace& workspace() const { return workspace_; }

    void setTitle(const QString& title);
    void setFigures(const QString& text); ///< after the title: "204 quartiers · 753 115 habitants"
    struct Figure
    {
        int count = 0;
        QString text; ///< "204 quartiers"
    };
    /// The same of those that are not zero.
    void setFigures(const std::vector<Figure>& figures);
    QToolButton* addHeaderAction(QAction* action);
    /// The ways to look at the page, of which the first is chosen: buttons after its title. Who chooses one stands in
    /// what it shows, so that the next keys go there. @param show  what changes when one is chosen, by code too
    void addViews(const QList<QAction*>& views, const std::function<void()>& show);
    /// A row of the page's own below its title.
    void addHeaderRow(QWidget* row);
    /// The widget at the left. A table gets chips, a live count and its filter requests by itself, and shares filter
    /// and selection with the other pages when its rows have places.
    void setList(QWidget* list);
    /// Without sharing, its filters confine no other page, and theirs not it.
    enum class Sharing { WithPages, None };
    void setTable(RecordTableView* table, Sharing sharing = Sharing::WithPages);
    /// The widths at first, as shares; afterwards those that the user chose.
    /// A sheet of a record folds away while it shows none, and the list stays where it is when it comes.
    void setSheet(QWidget* sheet, int listShare = 640, int sheetShare = 400);
    /// Of a sheet that is no RecordSheet: whether it has nothing to show.
    void foldSheet(bool folded);
    /// Beside a list that is laid out anew in each width, such as a month, the sheet stays without a record, too.
    void keepSheetOpen(bool isKept);
    /// The list has another width now, with its left edge where it was.
    virtual void sheetFolded(bool /*folded*/) {}
    /// Shown instead of the list: what is missing and what to do. An empty title shows the list again.
    void showEmptyState(const QString& title, const QString& advice = {}, QAction* action = nullptr);

    /// The filters of this page; those of its table, unless it says otherwise.
    virtual std::vector<Chip> ownChips() const;
    virtual void removeChip(const QString& key);
    virtual void clearChips();
    /// Shows its own filters, and those of the other pages that confine it.
    void showChips();
    /// From now on the filters of the other pages confine this one, and its chips say so.
    void followTerritory();
    /// For what is no list of places: from now on the territory that the user works for confines the page, and a chip
    /// says so. It is refreshed when the territory changes.
    void followHome();
    /// What followHome lets it show; null: everything.
    std::shared_ptr<const TerritorySet> home() const;

private:
    /// What confines the page from outside.
    enum class Bounds { None, Home, Pages };

    void setBounds(Bounds bounds);
    void updateLook();
    void clearAllFilters();
    void showFollowed();
    void leaveFollowed();
    void clearBounds();

    Workspace& workspace_;
    QString id_;
    std::unique_ptr<Ui::PageFrame> ui_;
    HeaderLayout* head_;
    RecordTableView* table_ = nullptr;
    SheetPlace* sheetPlace_ = nullptr;
    Bounds bounds_ = Bounds::None;
    std::optional<Chip> followed_; ///< how many rows are selected because of another page
};

} // namespace parvis
