/* Bundle-adjustment residuals: examples/rust/ba in C. Argument: observations (two residuals each). */
#include "common.h"

#include <math.h>

extern void __enzyme_autodiff_objective(void *, ...);
extern struct lanes __enzyme_autodiff_residual(void *, ...);

/* An adjoint in both directions. */
struct lanes {
    double lane[2];
};

struct camera {
    double rotation[3], centre[3], focal, principal_point[2], radial[2];
};

struct observation {
    size_t camera, point;
    double pixel[2];
};

static double dot(const double *a, const double *b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

static void cross(const double *a, const double *b, double *out)
{
    out[0] = a[1] * b[2] - a[2] * b[1];
    out[1] = a[2] * b[0] - a[0] * b[2];
    out[2] = a[0] * b[1] - a[1] * b[0];
}

/* Rodrigues' formula, and its first-order limit for no rotation at all. */
static void rotate(const double *rotation, const double *x, double *out)
{
    double turn[3], squared_angle = dot(rotation, rotation);
    if (squared_angle == 0.0) {
        cross(rotation, x, turn);
        for (int i = 0; i < 3; i++)
            out[i] = x[i] + turn[i];
        return;
    }
    double angle = sqrt(squared_angle), s = sin(angle), c = cos(angle), axis[3];
    for (int i = 0; i < 3; i++)
        axis[i] = rotation[i] / angle;
    cross(axis, x, turn);
    double along = dot(axis, x) * (1.0 - c);
    for (int i = 0; i < 3; i++)
        out[i] = x[i] * c + turn[i] * s + axis[i] * along;
}

void residual(const struct camera *camera, const double *point, double weight, const double *pixel, double *out)
{
    double offset[3], turned[3];
    for (int i = 0; i < 3; i++)
        offset[i] = point[i] - camera->centre[i];
    rotate(camera->rotation, offset, turned);
    double x = turned[0] / turned[2], y = turned[1] / turned[2];
    double r2 = x * x + y * y, scale = 1.0 + r2 * (camera->radial[0] + r2 * camera->radial[1]);
    out[0] = weight * (x * scale * camera->focal + camera->principal_point[0] - pixel[0]);
    out[1] = weight * (y * scale * camera->focal + camera->principal_point[1] - pixel[1]);
}

double objective(size_t n, const struct camera *cameras, const double (*points)[3], const double *weights,
                 const struct observation *observations)
{
    double total = 0.0;
    for (size_t i = 0; i < n; i++) {
        const struct observation *seen = &observations[i];
        double r[2], slack = 1.0 - weights[i] * weights[i];
        residual(&cameras[seen->camera], points[seen->point], weights[i], seen->pixel, r);
        total += 0.5 * (r[0] * r[0] + r[1] * r[1] + slack * slack);
    }
    return total;
}

enum { CAMERAS = 100, POINTS = 1000, COLUMNS = 15 };

static size_t n;
static struct camera cameras[CAMERAS], g_cameras[CAMERAS];
static double points[POINTS][3], g_points[POINTS][3];
static double *weights, *g_weights;
static struct observation *observations;
static double (*rows)[2][COLUMNS];
static double (*residuals)[2];

static double all_residuals(void)
{
    for (size_t i = 0; i < n; i++) {
        const struct observation *seen = &observations[i];
        residual(&cameras[seen->camera], points[seen->point], weights[i], seen->pixel, residuals[i]);
    }
    return residuals[n - 1][0];
}

/* Both rows of an observation in one sweep: one seed each. */
static double jacobian(void)
{
    for (size_t i = 0; i < n; i++) {
        const struct observation *seen = &observations[i];
        struct camera to_camera[2] = {0};
        double to_point[2][3] = {0}, seed[2][2] = {{1.0, 0.0}, {0.0, 1.0}};
        struct lanes to_weight = __enzyme_autodiff_residual(
            (void *)residual, enzyme_width, 2, enzyme_dup, &cameras[seen->camera], &to_camera[0], &to_camera[1], enzyme_dup,
            points[seen->point], to_point[0], to_point[1], enzyme_out, weights[i], enzyme_const, seen->pixel, enzyme_dup,
            residuals[i], seed[0], seed[1]);
        for (int r = 0; r < 2; r++) {
            memcpy(rows[i][r], &to_camera[r], sizeof to_camera[r]);
            memcpy(rows[i][r] + 11, to_point[r], sizeof to_point[r]);
            rows[i][r][14] = to_weight.lane[r];
        }
    }
    return rows[n - 1][1][0];
}

static double primal(void)
{
    return objective(n, cameras, (const double (*)[3])points, weights, observations);
}

static double gradient(void)
{
    memset(g_cameras, 0, sizeof g_cameras);
    memset(g_points, 0, sizeof g_points);
    memset(g_weights, 0, n * sizeof(double));
    __enzyme_autodiff_objective((void *)objective, enzyme_const, n, enzyme_dup, cameras, g_cameras, enzyme_dup, points, g_points,
                                enzyme_dup, weights, g_weights, enzyme_const, observations);
    return g_weights[0];
}

int main(int argc, char **argv)
{
    n = (size_t)number(argc, argv, 1, 10000);
    uint64_t lcg = 1;
    for (int c = 0; c < CAMERAS; c++) {
        struct camera *camera = &cameras[c];
        for (int i = 0; i < 3; i++)
            camera->rotation[i] = lcg_between(&lcg, -0.3, 0.3);
        for (int i = 0; i < 3; i++)
            camera->centre[i] = lcg_between(&lcg, -0.5, 0.5);
        camera->focal = lcg_between(&lcg, 400.0, 600.0);
        for (int i = 0; i < 2; i++)
            camera->principal_point[i] = lcg_between(&lcg, -10.0, 10.0);
        for (int i = 0; i < 2; i++)
            camera->radial[i] = lcg_between(&lcg, -0.05, 0.05);
    }
    for (int p = 0; p < POINTS; p++) {
        points[p][0] = lcg_between(&lcg, -1.0, 1.0);
        points[p][1] = lcg_between(&lcg, -1.0, 1.0);
        points[p][2] = lcg_between(&lcg, 4.0, 6.0);
    }
    weights = lcg_array(&lcg, n, 0.5, 1.5);
    observations = malloc(n * sizeof *observations);
    for (size_t i = 0; i < n; i++) {
        observations[i].camera = lcg_index(&lcg, CAMERAS);
        observations[i].point = lcg_index(&lcg, POINTS);
        observations[i].pixel[0] = lcg_between(&lcg, -100.0, 100.0);
        observations[i].pixel[1] = lcg_between(&lcg, -100.0, 100.0);
    }
    g_weights = malloc(n * sizeof(double));
    rows = malloc(n * sizeof *rows);
    residuals = malloc(n * sizeof *residuals);

    char size[64];
    snprintf(size, sizeof size, "%zu residuals", 2 * n);
    all_residuals();
    double value = 0.0;
    for (size_t i = 0; i < n; i++) {
        value += residuals[i][0] * residuals[i][0];
        value += residuals[i][1] * residuals[i][1];
    }
    jacobian();
    struct sums sums = {99, 0.0, 0.0};
    sums_add(&sums, &rows[0][0][0], n * 2 * COLUMNS);
    report("ba (Jacobian)", size, 15, all_residuals, jacobian, value, sums, sqrt(sums.squares));

    value = primal();
    gradient();
    sums = (struct sums){99, 0.0, 0.0};
    sums_add(&sums, (const double *)g_cameras, CAMERAS * 11);
    sums_add(&sums, &g_points[0][0], POINTS * 3);
    sums_add(&sums, g_weights, n);
    report("ba (gradient)", size, 15, primal, gradient, value, sums, sqrt(sums.squares));
    return 0;
}
