// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace parvis {

struct Chip
{
    QString key;
    QString label;
    QString tip = {};   ///< what a click does, when it is no filter
    QString brief = {}; ///< what it is called where it has no room, when it is no filter: "3 lines"

    friend bool operator==(const Chip&, const Chip&) = default;
};

/// What can be taken away again, such as the active filters, as buttons on one line, and one that removes all. Those
/// that there is no room for stand in a menu at the end, so the bar is as high with many of them as with none. GUI
/// thread.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget* parent = nullptr);

    void setChips(const std::vector<Chip>& chips);
    const std::vector<Chip>& chips() const { return chips_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed(const QString& key);
    void cleared();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addChip(const Chip& chip);
    int lineHeight() const;
    void arrange();
    void listInMenu(std::size_t from);

    std::vector<Chip> chips_;
    std::vector<QToolButton*> buttons_;
    QToolButton* more_;
    QToolButton* clear_;
};

} // namespace parvis
