// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "map/scene/map_theme.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ThemeOptionsDialog;
}

namespace parvis {

/// How one theme of the map is classed: which amounts, by which method, into how many classes, with which bounds, and
/// what the size of a symbol says. Tells of every change at once, so that the map follows; Cancel tells of the first
/// state again. GUI thread.
class ThemeOptionsDialog : public QDialog
{
    Q_OBJECT

public:
    ThemeOptionsDialog(ThemeId theme, const ThemeSetting& setting, const Register& records, QWidget* parent);
    ~ThemeOptionsDialog() override;

    void reject() override;

Q_SIGNALS:
    void changed(const parvis::ThemeSetting& setting);

private:
    void fill(const Register& records);
    void showSetting(const ThemeSetting& setting);
    void showMethod(const QString& method);
    void read();

    std::unique_ptr<Ui::ThemeOptionsDialog> ui_;
    ThemeId theme_;
    ThemeSetting first_;
    ThemeSetting setting_;
    std::vector<FundingSlice> slices_;
};

} // namespace parvis
