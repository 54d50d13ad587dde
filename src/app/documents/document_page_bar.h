// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/reader/page_layout.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class DocumentPageBar;
}

namespace parvis {

class ReaderCommands;
class ZoomBox;

/// Which page of how many is read and how large, with the buttons that change it; in a narrow window the menu has
/// those that find no room. It asks; whoever shows the pages answers with showPage. GUI thread.
class DocumentPageBar : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPageBar(QWidget* parent = nullptr);
    ~DocumentPageBar() override;

    /// @param count  0: there is nothing to read
    /// @param label  what the document calls this page, "iv"; may be empty
    void showPage(int page, int count, const QString& label = {});
    /// What the document calls its first pages, for who types that.
    void setLabels(const std::vector<QString>& labels);
    /// The page that is shown holds no word.
    void showTextless(bool isTextless);
    /// In which size the pages stand there.
    void showZoom(int percent);
    /// The button of the side panel, and the menu of all others.
    void setCommands(const ReaderCommands& commands);
    ZoomBox* zoomBox() const;
    void addButton(QAction* action);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageWanted(int page);
    void zoomWanted(int steps); ///< 1: larger, -1: smaller
    void turnWanted();
    void copyWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthOfAll() const;
    void fit();
    void fillMenu();

    std::unique_ptr<Ui::DocumentPageBar> ui_;
    int page_ = 1;
    /// What goes where there is no room for all: the first one first. Its buttons stand in the menu then.
    std::vector<QWidget*> spare_;
    std::vector<QAction*> moved_; ///< of the buttons that went
};

} // namespace parvis
