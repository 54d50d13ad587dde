// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class DocumentPageBar;
}

namespace parvis {

/// Which page of how many is read and how large, with the buttons that change it. It asks; whoever shows the pages
/// answers with showPage. GUI thread.
class DocumentPageBar : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPageBar(QWidget* parent = nullptr);
    ~DocumentPageBar() override;

    /// @param count  0: there is nothing to read
    void showPage(int page, int count);
    /// The page that is shown holds no word.
    void showTextless(bool isTextless);
    /// The page is as wide as its place.
    bool fitsWidth() const;
    void fitWidth();
    void stopFitting(); ///< without a word: the new size is known
    void addButton(QAction* action);

Q_SIGNALS:
    void pageWanted(int page);
    void zoomWanted(int steps); ///< 1: larger, -1: smaller
    void fitChanged();
    void copyWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::DocumentPageBar> ui_;
    int page_ = 1;
};

} // namespace parvis
