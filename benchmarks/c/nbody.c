/* Gravitating bodies, stepped in place: examples/rust/nbody in C. Arguments: bodies steps. */
#include "common.h"

#include <math.h>

extern void __enzyme_autodiff(void *, ...);

enum kind { STAR, PLANET, PROBE };

struct body {
    uint32_t id;
    enum kind kind;
    double mass, position[3], velocity[3];
    uint32_t encounters;
};

static const double softening = 0.05, encounter = 0.3;

static double pulling_mass(const struct body *body)
{
    switch (body->kind) {
    case STAR:
    case PLANET:
        return body->mass;
    default:
        return 0.0;
    }
}

static double squared_distance(const double *a, const double *b)
{
    double sum = 0.0;
    for (int i = 0; i < 3; i++)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

static void kick(struct body *bodies, int n, double dt)
{
    for (int i = 1; i < n; i++)
        for (int j = 0; j < i; j++) {
            struct body *body = &bodies[i], *other = &bodies[j];
            double offset[3], r2 = softening * softening;
            for (int a = 0; a < 3; a++) {
                offset[a] = other->position[a] - body->position[a];
                r2 += offset[a] * offset[a];
            }
            double pull = dt / (r2 * sqrt(r2));
            for (int a = 0; a < 3; a++) {
                body->velocity[a] += pull * pulling_mass(other) * offset[a];
                other->velocity[a] -= pull * pulling_mass(body) * offset[a];
            }
        }
}

static void advance(struct body *bodies, int n, int steps, double dt)
{
    for (int s = 0; s < steps; s++) {
        kick(bodies, n, 0.5 * dt);
        for (int i = 0; i < n; i++)
            for (int a = 0; a < 3; a++)
                bodies[i].position[a] += dt * bodies[i].velocity[a];
        kick(bodies, n, 0.5 * dt);
        for (int i = 1; i < n; i++)
            for (int j = 0; j < i; j++)
                if (squared_distance(bodies[j].position, bodies[i].position) < encounter * encounter) {
                    bodies[i].encounters++;
                    bodies[j].encounters++;
                }
    }
}

double misfit(const struct body *bodies, int n, const double (*sightings)[3], int times, int stride, double dt)
{
    struct body *moving = malloc((size_t)n * sizeof *moving);
    double total = 0.0;
    memcpy(moving, bodies, (size_t)n * sizeof *moving);
    for (int t = 0; t < times; t++) {
        advance(moving, n, stride, dt);
        for (int i = 0; i < n; i++)
            total += squared_distance(moving[i].position, sightings[t * n + i]);
    }
    free(moving);
    return total;
}

enum { SIGHTINGS = 10 };

static int n, stride;
static struct body *bodies, *g_bodies;
static double (*sightings)[3];

static double primal(void)
{
    return misfit(bodies, n, (const double (*)[3])sightings, SIGHTINGS, stride, 0.01);
}

static double gradient(void)
{
    /* A shadow's integers are its primal's, its floats start from zero. */
    for (int i = 0; i < n; i++) {
        g_bodies[i] = bodies[i];
        g_bodies[i].mass = 0.0;
        for (int a = 0; a < 3; a++)
            g_bodies[i].position[a] = g_bodies[i].velocity[a] = 0.0;
    }
    __enzyme_autodiff((void *)misfit, enzyme_dup, bodies, g_bodies, enzyme_const, n, enzyme_const, sightings, enzyme_const,
                      (int)SIGHTINGS, enzyme_const, stride, enzyme_const, 0.01);
    return g_bodies[0].mass;
}

int main(int argc, char **argv)
{
    n = (int)number(argc, argv, 1, 32);
    stride = (int)number(argc, argv, 2, 200) / SIGHTINGS;
    bodies = malloc((size_t)n * sizeof *bodies);
    g_bodies = malloc((size_t)n * sizeof *g_bodies);
    sightings = malloc((size_t)(SIGHTINGS * n) * sizeof *sightings);
    uint64_t lcg = 1;
    for (int i = 0; i < n; i++) {
        enum kind kind = i == 0 ? STAR : i + 1 == n ? PROBE : PLANET;
        struct body body = {(uint32_t)i, kind, kind == STAR ? 1.0 : lcg_between(&lcg, 0.001, 0.01), {0}, {0}, 0};
        double reach = kind == STAR ? 0.0 : 2.0;
        for (int a = 0; a < 3; a++)
            body.position[a] = reach * lcg_between(&lcg, -1.0, 1.0);
        for (int a = 0; a < 3; a++)
            body.velocity[a] = 0.25 * reach * lcg_between(&lcg, -1.0, 1.0);
        bodies[i] = body;
    }
    lcg = 2;
    for (int t = 0; t < SIGHTINGS * n; t++)
        for (int a = 0; a < 3; a++)
            sightings[t][a] = lcg_between(&lcg, -2.0, 2.0);

    double value = primal();
    gradient();
    struct sums sums = {99, 0.0, 0.0};
    for (int i = 0; i < n; i++) {
        sums_add(&sums, &g_bodies[i].mass, 1);
        sums_add(&sums, g_bodies[i].position, 3);
        sums_add(&sums, g_bodies[i].velocity, 3);
    }
    char size[64];
    snprintf(size, sizeof size, "%d bodies, %d steps", n, stride * SIGHTINGS);
    report("nbody", size, 15, primal, gradient, value, sums, sqrt(sums.squares));
    return 0;
}
