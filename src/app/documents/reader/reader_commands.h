// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QMenu;

namespace parvis {

class PageCanvas;
class ReaderSidePanel;

/// The commands of the reader that have no button of their own, with their keys: in its menu, in that of the pages, and
/// in the palette of commands. Those that change how pages are shown do it; the others say that they were asked for.
/// GUI thread.
class ReaderCommands : public QObject
{
    Q_OBJECT

public:
    /// @param reader  in which the keys work
    ReaderCommands(PageCanvas& canvas, ReaderSidePanel& side, QWidget* reader);

    QAction* sidePanel() const { return sidePanel_; }
    void fill(QMenu& menu) const;
    bool isPaperDark() const { return darkPaper_->isChecked(); }
    void setFullScreen(bool isFull) const { fullScreen_->setChecked(isFull); }
    /// What can be done now.
    void update();

Q_SIGNALS:
    void copyWanted();
    void tableWanted(); ///< a copy of what is selected, as a table
    void darkPaperWanted(bool isDark);
    void fullScreenWanted(bool isFull);

private:
    QAction* add(const QString& text, const QString& tip, const QKeySequence& keys);
    QAction* addSwitch(const QString& text, const QString& tip, const QKeySequence& keys);
    void makeView(ReaderSidePanel& side);
    void makeSizes();
    void makeSelection();

    PageCanvas& canvas_;
    QWidget* reader_;
    QAction* sidePanel_ = nullptr;
    QAction* pageWidth_ = nullptr;
    QAction* wholePage_ = nullptr;
    QAction* selectionZoom_ = nullptr;
    QAction* turnRight_ = nullptr;
    QAction* turnLeft_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* copyTable_ = nullptr;
    QAction* region_ = nullptr;
    QAction* darkPaper_ = nullptr;
    QAction* fullScreen_ = nullptr;
};

} // namespace parvis
