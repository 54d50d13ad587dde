// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/reader_commands.h"

#include "app/documents/reader/page_canvas.h"
#include "app/documents/reader/side_panel.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

Setting<bool> darkPaperSetting()
{
    return Setting<bool>(u"reader/dark_paper"_s, false);
}

} // namespace

ReaderCommands::ReaderCommands(PageCanvas& canvas, ReaderSidePanel& side, QWidget* reader)
    : QObject(reader)
    , canvas_(canvas)
    , reader_(reader)
{
    makeView(side);
    makeSizes();
    makeSelection();
    canvas_.setContextMenuPolicy(Qt::ActionsContextMenu);
    canvas_.addActions({copy_, copyTable_, region_, selectionZoom_});
    connect(&canvas_, &PageCanvas::selectionChanged, this, &ReaderCommands::update);
    update();
}

QAction* ReaderCommands::add(const QString& text, const QString& tip, const QKeySequence& keys)
{
    auto* action = new QAction(text, reader_);
    action->setToolTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    reader_->addAction(action);
    return action;
}

QAction* ReaderCommands::addSwitch(const QString& text, const QString& tip, const QKeySequence& keys)
{
    QAction* action = add(text, tip, keys);
    action->setCheckable(true);
    return action;
}

void ReaderCommands::makeView(ReaderSidePanel& side)
{
    sidePanel_ = addSwitch(tr("Bookmarks and pages"),
                           tr("The bookmarks of the document and small pictures of its pages"), Qt::Key_F7);
    sidePanel_->setIcon(Look::icon(u"contents"_s));
    sidePanel_->setChecked(!side.isHidden());
    connect(sidePanel_, &QAction::triggered, &side, &ReaderSidePanel::unfold);
    darkPaper_ = addSwitch(tr("Dark paper"), tr("Light letters on dark pages; colours stay what they are"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    darkPaper_->setChecked(darkPaperSetting().value());
    connect(darkPaper_, &QAction::toggled, this, [this](bool isDark) {
        darkPaperSetting().keep(isDark);
        Q_EMIT darkPaperWanted(isDark);
    });
    fullScreen_ =
        addSwitch(tr("Full screen"), tr("The document alone on the whole screen; Escape leaves it"), Qt::Key_F11);
    connect(fullScreen_, &QAction::triggered, this, &ReaderCommands::fullScreenWanted);
}

void ReaderCommands::makeSizes()
{
    pageWidth_ = add(tr("Page width"), tr("The page as wide as its place"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    wholePage_ = add(tr("Whole page"), tr("The whole page in sight"), Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    selectionZoom_ =
        add(tr("Enlarge the selection"), tr("What is selected fills the window"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    turnRight_ = add(tr("Turn the pages to the right"), tr("By a quarter"), Qt::CTRL | Qt::Key_Right);
    turnLeft_ = add(tr("Turn the pages to the left"), tr("By a quarter"), Qt::CTRL | Qt::Key_Left);
    connect(pageWidth_, &QAction::triggered, &canvas_, [this] { canvas_.setFit(PageLayout::Fit::Width); });
    connect(wholePage_, &QAction::triggered, &canvas_, [this] { canvas_.setFit(PageLayout::Fit::Page); });
    connect(selectionZoom_, &QAction::triggered, &canvas_, &PageCanvas::zoomToSelection);
    connect(turnRight_, &QAction::triggered, &canvas_, [this] { canvas_.turn(1); });
    connect(turnLeft_, &QAction::triggered, &canvas_, [this] { canvas_.turn(-1); });
}

void ReaderCommands::makeSelection()
{
    copy_ = add(tr("Copy the selection"), tr("The selected text, in reading order"), QKeySequence::Copy);
    copy_->setShortcutContext(Qt::WidgetShortcut); // the pages take the key themselves
    copy_->setIcon(Look::icon(u"copy"_s));
    copyTable_ = add(tr("Copy as a table"), tr("What is selected as rows and cells, for a spreadsheet"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    region_ = addSwitch(tr("Select a rectangle"),
                        tr("The mouse selects what stands in a rectangle, as the columns of a table; it does so at any "
                           "time while Alt is held"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    connect(copy_, &QAction::triggered, this, &ReaderCommands::copyWanted);
    connect(copyTable_, &QAction::triggered, this, &ReaderCommands::tableWanted);
    connect(region_, &QAction::toggled, &canvas_, &PageCanvas::selectRegions);
}

void ReaderCommands::fill(QMenu& menu) const
{
    menu.addActions({sidePanel_, pageWidth_, wholePage_, selectionZoom_, turnRight_, turnLeft_});
    menu.addSeparator();
    menu.addActions({copy_, copyTable_, region_});
    menu.addSeparator();
    menu.addActions({darkPaper_, fullScreen_});
}

void ReaderCommands::update()
{
    const QString none = unless(canvas_.pageLayout().count() > 0, tr("Not now: no page is shown."));
    const QString unselected = unless(!canvas_.selection().isEmpty(), tr("Select the words on the page first."));
    for (QAction* action : {pageWidth_, wholePage_, turnRight_, turnLeft_, region_, fullScreen_})
        setObstacle(action, none);
    for (QAction* action : {copy_, copyTable_, selectionZoom_})
        setObstacle(action, firstOf({none, unselected}));
}

} // namespace parvis
