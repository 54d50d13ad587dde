// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "map/scene/map_theme.h"

#include <QWidget>

#include <memory>

class QActionGroup;
class QMenu;
class QToolButton;
namespace Ui {
class MapBar;
}

namespace parvis {

class MapCanvas;

/// The bar above the map: its views, the départements, the theme. It moves the view of the canvas itself, and tells of
/// all else that is chosen. GUI thread.
class MapBar : public QWidget
{
    Q_OBJECT

public:
    MapBar(MapCanvas& canvas, QWidget* parent);
    ~MapBar() override;

    void setSelectionMenu(QMenu* menu);
    /// At the end of the bar, which takes it over.
    void addTool(QToolButton* tool);
    void showTheme(ThemeId theme);
    void showTableToggle(bool isDown);
    void showDepartement(const DepartementCode& code);
    /// The canvas has another scene now, made from `records`: offers its départements.
    void takeScene(const Register& records);
    /// Enables what can be done with the view and the selection of the canvas.
    void followCanvas();

Q_SIGNALS:
    void departementChosen(const parvis::DepartementCode& code);
    void themeChosen(parvis::ThemeId theme);
    void themeOptionsAsked();
    void tableToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeViewButtons();
    void makeChoices();
    void setDepartements(const std::vector<Departement>& departements);
    void addDepartement(const DepartementCode& code, const QString& text);
    void fit();
    void fold();
    int neededWidth() const;

    MapCanvas& canvas_;
    std::unique_ptr<Ui::MapBar> ui_;
    std::vector<QToolButton*> foldable_; ///< that can do without their text, the first ones first
    int departementRoom_ = 0;            ///< pixels: for each of them, so that the tools beside it stay
    QActionGroup* departements_;         ///< one action each, and one for all; the data is the code
};

} // namespace parvis
